package dev.goh.core.validation;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A note that shows what a rule means. Immutable and thread-safe.
 *
 * @param fileName the name of its file, for rules that look at it; possibly empty
 * @param note the note, lines ended by LF
 * @param others other notes by the names of their files and sorted by these, for a rule that compares notes; else empty
 */
public record RuleExample(String fileName, String note, Map<String, String> others) {
    /**
     * Copies the other notes and sorts them.
     *
     * @param fileName the name of its file; possibly empty
     * @param note the note, lines ended by LF
     * @param others other notes by the names of their files
     */
    public RuleExample {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(note, "note");
        others = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(others)));
    }

    /**
     * Makes an example of one note.
     *
     * @param fileName the name of its file; possibly empty
     * @param note the note, lines ended by LF
     */
    public RuleExample(String fileName, String note) {
        this(fileName, note, Map.of());
    }
}
