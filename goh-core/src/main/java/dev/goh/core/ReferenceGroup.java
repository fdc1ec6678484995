package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** References that belong together, under a line such as {@code Contact Joe:} or without one. Immutable, thread-safe. */
@Value.Immutable
@GohStyle
public sealed interface ReferenceGroup extends WithReferenceGroup permits ImmutableReferenceGroup {
    /**
     * Returns the line above the references, with its colon.
     *
     * @return the heading; empty if the group has none
     */
    Optional<String> heading();

    /**
     * Returns the references.
     *
     * @return the references in order
     */
    List<Reference> references();

    /**
     * Checks the heading; called by the builder.
     *
     * @throws IllegalArgumentException if the heading has several lines or outer blanks, does not end in a colon, or
     *     holds a url
     */
    @Value.Check
    default void check() {
        heading().ifPresent(heading -> {
            Texts.checkFilledLine("a group's heading", heading);
            if (!heading.endsWith(":")) {
                throw new IllegalArgumentException("a group's heading must end in a colon: " + Quote.of(heading));
            }
            if (!InlineText.links(heading).isEmpty()) {
                throw new IllegalArgumentException("a group's heading must hold no link: " + Quote.of(heading));
            }
        });
    }

    /**
     * Returns a group without a heading.
     *
     * @param references the references in order
     * @return the group
     */
    static ReferenceGroup of(Reference... references) {
        return builder().addReferences(references).build();
    }

    /**
     * Returns a group with a heading.
     *
     * @param heading the line above the references, ending in a colon
     * @param references the references in order
     * @return the group
     * @throws IllegalArgumentException if the heading has several lines or outer blanks, does not end in a colon, or holds a link
     */
    static ReferenceGroup headed(String heading, Reference... references) {
        return builder().heading(heading).addReferences(references).build();
    }

    /**
     * Returns a builder that holds this group's values.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds groups; not thread-safe. */
    final class Builder extends ImmutableReferenceGroup.Builder {
        Builder() {}
    }
}
