package dev.goh.markdown;

import dev.goh.core.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line that is the note's guest field, with guests or without.
 *
 * @param line the line
 * @param form what it says
 */
record GuestLine(int line, GuestForm form) {
    /** Finds the line, or returns null if there is none. */
    static @Nullable GuestLine find(Outline outline, List<Integer> emptyForms, Vocabulary vocabulary) {
        Node guests = outline.guests();
        if (guests != null) {
            return read(outline.lines(), guests.line(), vocabulary);
        }
        for (int line : emptyForms) {
            GuestLine empty = read(outline.lines(), line, vocabulary);
            if (empty != null) {
                return empty;
            }
        }
        return null;
    }

    private static @Nullable GuestLine read(LineTable lines, int line, Vocabulary vocabulary) {
        GuestForm form = GuestForm.read(lines.trimmed(line), vocabulary);
        return form == null ? null : new GuestLine(line, form);
    }
}
