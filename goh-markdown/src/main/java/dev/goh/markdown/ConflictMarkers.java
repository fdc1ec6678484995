package dev.goh.markdown;

import dev.goh.core.internal.Diff3;
import java.util.List;

/** Writes conflicts as git does: both versions between lines of angle brackets and equals signs. */
final class ConflictMarkers {
    /** As many characters as git's markers have. */
    static final int USUAL_SIZE = 7;

    private ConflictMarkers() {}

    /**
     * The chunks one after the other.
     *
     * @param size how many characters a marker has before its label
     */
    static String write(List<Diff3.Chunk> chunks, String lineEnd, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a conflict marker has at least 1 character, not " + size);
        }
        StringBuilder text = new StringBuilder();
        for (Diff3.Chunk chunk : chunks) {
            if (chunk.conflict()) {
                addMarker(text, "<".repeat(size) + " ours", lineEnd);
                LineEnds.add(text, chunk.ours(), lineEnd);
                addMarker(text, "=".repeat(size), lineEnd);
                LineEnds.add(text, chunk.theirs(), lineEnd);
                addMarker(text, ">".repeat(size) + " theirs", lineEnd);
            } else {
                LineEnds.add(text, chunk.ours(), lineEnd);
            }
        }
        return text.toString();
    }

    private static void addMarker(StringBuilder text, String marker, String lineEnd) {
        LineEnds.add(text, List.of(marker + lineEnd), lineEnd);
    }
}
