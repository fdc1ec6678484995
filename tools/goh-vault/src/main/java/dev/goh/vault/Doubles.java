package dev.goh.vault;

import dev.goh.core.validation.RuleExample;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Finds notes that share what only one may have. */
final class Doubles {
    private Doubles() {}

    /**
     * Calls for every note that shares its key with another one, with the first other note.
     *
     * @param key what only one note may have; empty for a note that does not take part
     */
    static <K> void find(
            VaultIndex index, Function<IndexedNote, Optional<K>> key, BiConsumer<IndexedNote, IndexedNote> found) {
        Map<K, IndexedNote> first = new HashMap<>();
        Map<K, IndexedNote> second = new HashMap<>();
        for (IndexedNote note : index.notes()) {
            key.apply(note).ifPresent(value -> {
                if (first.putIfAbsent(value, note) != null) {
                    second.putIfAbsent(value, note);
                }
            });
        }
        for (IndexedNote note : index.notes()) {
            key.apply(note).filter(second::containsKey).ifPresent(value -> {
                IndexedNote one = first.getOrDefault(value, note);
                found.accept(note, one.equals(note) ? second.getOrDefault(value, note) : one);
            });
        }
    }

    /**
     * An example for a rule: a note beside another one.
     *
     * @param name the note's name; the other one is called {@code GOH 41 - Tea}
     * @param video the id of its video; that of the other one is {@code dQw4w9WgXcQ}
     * @param date its day; that of the other one is {@code 2024-03-01}
     */
    static RuleExample besideTea(String name, String video, String date) {
        return new RuleExample(
                name + ".md",
                note(name, video, date),
                Map.of("GOH 41 - Tea.md", note("GOH 41 - Tea", "dQw4w9WgXcQ", "2024-03-01")));
    }

    private static String note(String title, String video, String date) {
        return "---\nurl: https://youtu.be/" + video + "\ndate: " + date + "\n---\n# " + title + "\n";
    }

    /** What a message calls the other note: its file's name, or where both have the same, its path. */
    static String name(IndexedNote note, IndexedNote other) {
        boolean same = note.file().fileName().equals(other.file().fileName());
        return same ? other.file().name() : other.file().fileName();
    }
}
