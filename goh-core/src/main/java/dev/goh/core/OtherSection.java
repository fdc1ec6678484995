package dev.goh.core;

import org.immutables.value.Value;

/**
 * A section whose heading no vocabulary knows, kept as text. Other sections form a flat list: one ends at the next heading
 * of any level. Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface OtherSection extends WithOtherSection permits ImmutableOtherSection {
    /**
     * Returns the text of the heading: one line without blanks at its ends, possibly empty.
     *
     * @return the heading
     */
    String heading();

    /**
     * Returns the Markdown below the heading, without outer blank lines.
     *
     * @return the text; empty if there is none
     */
    @Value.Default
    default String text() {
        return "";
    }

    /**
     * Checks the texts and brings them into their normal form; called by the builder.
     *
     * @return this section, or its normal form
     * @throws IllegalArgumentException if the heading has several lines or outer blanks, or the text holds a CR
     */
    @Value.Check
    default OtherSection check() {
        Texts.checkLine("a section's heading", heading());
        Texts.checkBlock("a section's text", text());
        String normal = Texts.normalBlock(text());
        return normal.equals(text()) ? this : withText(normal);
    }

    /**
     * Returns a section.
     *
     * @param heading the text of the heading, one line
     * @param text the Markdown below it
     * @return the section
     * @throws IllegalArgumentException if the heading has several lines or outer blanks, or the text holds a CR
     */
    static OtherSection of(String heading, String text) {
        return builder().heading(heading).text(text).build();
    }

    /**
     * Returns a builder that holds this section's values.
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

    /** Builds sections; not thread-safe. {@code heading} must be set. */
    final class Builder extends ImmutableOtherSection.Builder {
        Builder() {}
    }
}
