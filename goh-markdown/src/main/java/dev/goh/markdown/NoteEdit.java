package dev.goh.markdown;

import java.util.Objects;

/**
 * One change that writing an episode into a note made.
 *
 * @param start where the replaced range begins in the old text, in UTF-16 units
 * @param end where it ends, exclusive; equal to the start where something was only inserted
 * @param text what stands there now
 * @param width how much had to be written anew
 */
public record NoteEdit(int start, int end, String text, EditWidth width) {
    /**
     * Checks the range.
     *
     * @param start where the replaced range begins
     * @param end where it ends
     * @param text what stands there now
     * @param width how much had to be written anew
     * @throws IllegalArgumentException if the range is negative
     */
    public NoteEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("an edit replaces a range, not " + start + " to " + end);
        }
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(width, "width");
    }
}
