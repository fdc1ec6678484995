package dev.goh.markdown;

import dev.goh.core.internal.Diff3;
import java.util.List;

/**
 * The merge of two texts that were made of a third one, line by line, whatever they hold. Changes of neighbouring lines are not in
 * conflict, only changes of the same lines and different lines added at the same place. If one side changed how lines end, all
 * lines of the merge end so. Immutable and thread-safe.
 */
public final class LineMerge {
    private final List<Diff3.Chunk> chunks;
    private final String lineEnd;

    private LineMerge(List<Diff3.Chunk> chunks, String lineEnd) {
        this.chunks = chunks;
        this.lineEnd = lineEnd;
    }

    /**
     * Merges.
     *
     * @param base what both sides started from
     * @param ours what we made of it
     * @param theirs what they made of it
     * @return the merge
     */
    public static LineMerge merge(String base, String ours, String theirs) {
        String before = LineEnds.usual(base);
        String our = LineEnds.usual(ours);
        String end = our.equals(before) ? LineEnds.usual(theirs) : our;
        return new LineMerge(Diff3.merge(lines(base, end), lines(ours, end), lines(theirs, end)), end);
    }

    /** A text may end its lines in several ways; they stay as they are unless the merge changes the usual one. */
    private static List<String> lines(String text, String end) {
        return LineEnds.split(LineEnds.usual(text).equals(end) ? text : LineEnds.with(text, end));
    }

    /**
     * Tells whether the sides could be joined.
     *
     * @return whether there are no conflicts
     */
    public boolean isClean() {
        return chunks.stream().noneMatch(Diff3.Chunk::conflict);
    }

    /**
     * Returns the merged text, with the usual conflict markers, of 7 characters, where there are conflicts.
     *
     * @return the text
     */
    public String text() {
        return text(ConflictMarkers.USUAL_SIZE);
    }

    /**
     * Returns the merged text, with conflict markers where there are conflicts.
     *
     * @param markerSize how many characters a marker has before its label, at least 1
     * @return the text
     * @throws IllegalArgumentException if the number is less than 1
     */
    public String text(int markerSize) {
        return ConflictMarkers.write(chunks, lineEnd, markerSize);
    }

    /** The merged text with our lines at conflicts. */
    String ours() {
        StringBuilder text = new StringBuilder();
        chunks.forEach(chunk -> LineEnds.add(text, chunk.ours(), lineEnd));
        return text.toString();
    }

    /** The merged text with their lines at conflicts. */
    String theirs() {
        StringBuilder text = new StringBuilder();
        chunks.forEach(chunk -> LineEnds.add(text, chunk.theirs(), lineEnd));
        return text.toString();
    }

    /** Two texts as one, with conflict markers where they differ. */
    static String marked(String ours, String theirs, int markerSize) {
        List<Diff3.Chunk> chunks = Diff3.difference(LineEnds.split(ours), LineEnds.split(theirs));
        return ConflictMarkers.write(chunks, LineEnds.usual(ours), markerSize);
    }
}
