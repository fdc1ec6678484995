package dev.goh.core;

/**
 * A link found in a line of inline Markdown.
 *
 * @param kind how it is written
 * @param start the index of its first character
 * @param end the index after its last character
 * @param label what the reader sees, Markdown marks kept; empty for a bare address
 * @param target where it leads, as written
 */
public record InlineLink(Kind kind, int start, int end, String label, String target) {
    /** How a link is written. */
    public enum Kind {
        /** {@code [[target]]} or {@code [[target|label]]}, as Obsidian writes it. */
        WIKI,
        /** {@code [label](target)}. */
        MARKDOWN,
        /** {@code ![label](target)}. */
        IMAGE,
        /** {@code <https://...>}. */
        AUTOLINK,
        /** {@code https://...} without any mark around it. */
        BARE
    }
}
