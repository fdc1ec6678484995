package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A reference kept for the audience: one line such as {@code (book) Title: https://...}. Its text is what is stored; label,
 * url and kind are views of it. Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface Reference extends WithReference permits ImmutableReference {
    /**
     * Returns the line as written, without a list marker: not empty, one line, no blanks at its ends.
     *
     * @return the text
     */
    String text();

    /**
     * Returns the Markdown that stands under the line, in the form that {@link ChecklistItem#details()} describes.
     *
     * @return the details; empty if there are none
     */
    @Value.Default
    default String details() {
        return "";
    }

    /**
     * Checks the texts and brings the details into their normal form; called by the builder.
     *
     * @return this reference, or its normal form
     * @throws IllegalArgumentException if the text is empty, has several lines or outer blanks, or the details hold a CR
     */
    @Value.Check
    default Reference check() {
        Texts.checkFilledLine("a reference's text", text());
        Texts.checkBlock("a reference's details", details());
        String normal = Texts.dedented(details());
        return normal.equals(details()) ? this : withDetails(normal);
    }

    /**
     * Returns the address of the first link in the text.
     *
     * @return the url as written; empty if the text holds no link
     */
    @Value.Lazy
    default Optional<String> url() {
        return ReferenceText.url(text());
    }

    /**
     * Returns what the reference is called, without its kind: the text of a Markdown link, or what stands before the
     * colon in front of a bare url, or the whole text if it holds no link.
     *
     * @return the label; empty for a bare url
     */
    @Value.Lazy
    default String label() {
        return ReferenceText.label(text());
    }

    /**
     * Returns the kind that the text starts with: the word in {@code (book) ...}, or a leading emoji.
     *
     * @return the kind without parentheses; empty if none is given
     */
    @Value.Lazy
    default Optional<String> kind() {
        return ReferenceText.kind(text());
    }

    /**
     * Returns a reference without details.
     *
     * @param text the line as it is to be written
     * @return the reference
     * @throws IllegalArgumentException if the text is empty, has several lines or outer blanks
     */
    static Reference of(String text) {
        return builder().text(text).build();
    }

    /**
     * Returns the reference {@code label: url}, or {@code [label](url)} where the url would not be read without brackets.
     *
     * @param label what it is called, one line of Markdown without a link; empty for the url alone
     * @param url where it leads
     * @return the reference
     * @throws IllegalArgumentException if another url, or none, would be read from either
     */
    static Reference of(String label, String url) {
        String bare = label.isEmpty() ? url : label + ": " + url;
        String link = "[" + label + "](" + url + ")";
        return Stream.of(bare, link)
                .map(Reference::of)
                .filter(reference -> reference.url().equals(Optional.of(url)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the reference " + Quote.of(bare)
                        + of(bare).url().map(read -> " would lead to " + read).orElse(" would lead nowhere")
                        + ", not to "
                        + Quote.of(url)));
    }

    /**
     * Returns a builder that holds this reference's values.
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

    /** Builds references; not thread-safe. {@code text} must be set. */
    final class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
