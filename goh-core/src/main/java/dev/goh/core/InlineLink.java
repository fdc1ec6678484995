package dev.goh.core;

import dev.goh.core.internal.NoteFileName;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

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

    /**
     * Refuses null.
     *
     * @param kind how it is written
     * @param start the index of its first character
     * @param end the index after its last character
     * @param label what the reader sees, Markdown marks kept; empty for a bare address
     * @param target where it leads, as written
     */
    public InlineLink {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(target, "target");
    }

    /**
     * Returns the name of the note that the link leads to, if it leads to one: the target without folders, heading and
     * {@code .md}; the escapes of a Markdown link, such as {@code %20}, are resolved.
     *
     * @return the name; of a link that leads elsewhere whatever is left of its target
     */
    public String noteName() {
        int heading = target.indexOf('#');
        String file = heading < 0 ? target : target.substring(0, heading);
        file = (kind == Kind.WIKI ? file : unescaped(file)).strip();
        String name = file.substring(file.lastIndexOf('/') + 1);
        return NoteFileName.noteName(name);
    }

    private static String unescaped(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
