package dev.goh.vault;

import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
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
        Objects.requireNonNull(file, "file");
        links = Set.copyOf(links);
    }

    static IndexPage of(NoteFile file, String text) {
        Set<String> links = new HashSet<>();
        text.lines().forEach(line -> {
            for (InlineLink link : InlineText.links(line)) {
                links.add(link.noteName().toLowerCase(Locale.ROOT));
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
}
