package dev.goh.vault;

import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A page of a vault that is no episode note, and what it links to. Immutable and thread-safe.
 *
 * @param file the page's file
 * @param links the names of the notes it links to, without folders and {@code .md}, in lower case
 */
public record IndexPage(NoteFile file, Set<String> links) {
    /**
     * Copies the names.
     *
     * @param file the page's file
     * @param links the names of the notes it links to
     */
    public IndexPage {
        links = Set.copyOf(links);
    }

    static IndexPage of(NoteFile file, String text) {
        Set<String> links = new HashSet<>();
        text.lines().forEach(line -> {
            for (InlineLink link : InlineText.links(line)) {
                boolean wiki = link.kind() == InlineLink.Kind.WIKI;
                links.add(noteName(wiki ? link.target() : unescaped(link.target())));
            }
        });
        return new IndexPage(file, links);
    }

    /**
     * Tells whether the page links to a note.
     *
     * @param note the note
     * @return whether a link has its name, whatever folder it names; Obsidian does not distinguish letter case
     */
    public boolean lists(IndexedNote note) {
        return links.contains(note.name().toLowerCase(Locale.ROOT));
    }

    private static String noteName(String target) {
        int heading = target.indexOf('#');
        String file =
                (heading < 0 ? target : target.substring(0, heading)).strip().toLowerCase(Locale.ROOT);
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }

    private static String unescaped(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
