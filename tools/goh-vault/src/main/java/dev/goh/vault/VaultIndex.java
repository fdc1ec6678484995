package dev.goh.vault;

import java.util.List;

/**
 * What is known about all notes that are checked together. Immutable and thread-safe.
 *
 * @param notes the notes in the order of their names
 * @param pages the other pages among them, in the order of their names
 */
public record VaultIndex(List<IndexedNote> notes, List<IndexPage> pages) {
    /**
     * Copies the lists.
     *
     * @param notes the notes in the order of their names
     * @param pages the other pages
     */
    public VaultIndex {
        notes = List.copyOf(notes);
        pages = List.copyOf(pages);
    }
}
