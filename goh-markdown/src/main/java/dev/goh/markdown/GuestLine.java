package dev.goh.markdown;

import org.jspecify.annotations.Nullable;

/**
 * The line that is the note's guest field, with guests or without.
 *
 * @param line the line
 * @param form what it says
 */
record GuestLine(int line, GuestForm form) {
    /** Finds the line, or returns null if there is none. */
    static @Nullable GuestLine find(NoteReading note) {
        Node guests = note.outline().guests();
        if (guests != null) {
            return read(note, guests.line());
        }
        for (int line : note.emptyForms()) {
            GuestLine empty = read(note, line);
            if (empty != null) {
                return empty;
            }
        }
        return null;
    }

    private static @Nullable GuestLine read(NoteReading note, int line) {
        GuestForm form = GuestForm.read(note.lines().trimmed(line), note.vocabulary());
        return form == null ? null : new GuestLine(line, form);
    }
}
