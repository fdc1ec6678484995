package dev.goh.markdown;

/**
 * Other characters for a range of one line.
 *
 * @param start where the range begins in the note, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text what is to stand there
 */
record Patch(int start, int end, String text) {}
