package dev.goh.markdown;

import dev.goh.core.internal.Diff3;
import java.util.List;

/** Writes conflicts as git does: both versions between lines of angle brackets and equals signs. */
final class ConflictMarkers {
    private ConflictMarkers() {}

    /**
     * The chunks one after the other.
     *
     * @param size how many characters a marker has before its label
     */
    static String write(List<Diff3.Chunk> chunks, String lineEnd, int size) {
        StringBuilder text = new StringBuilder();
        for (Diff3.Chunk chunk : chunks) {
            if (chunk.conflict()) {
                text.append("<".repeat(size)).append(" ours").append(lineEnd);
                add(text, chunk.ours(), lineEnd);
                text.append("=".repeat(size)).append(lineEnd);
                add(text, chunk.theirs(), lineEnd);
                text.append(">".repeat(size)).append(" theirs").append(lineEnd);
            } else {
                chunk.ours().forEach(text::append);
            }
        }
        return text.toString();
    }

    private static void add(StringBuilder text, List<String> lines, String lineEnd) {
        lines.forEach(text::append);
        if (!lines.isEmpty() && !LineEnds.isEnded(lines.get(lines.size() - 1))) {
            text.append(lineEnd);
        }
    }
}
