package dev.goh.core;

/**
 * A range of a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive; equal to the start for a place between two characters
 */
public record SourceSpan(SourcePosition start, SourcePosition end) implements Comparable<SourceSpan> {
    /**
     * Checks the order.
     *
     * @param start where it begins
     * @param end where it ends, exclusive; equal to the start for a place between two characters
     * @throws IllegalArgumentException if the end is before the start
     */
    public SourceSpan {
        if (end.offset() < start.offset()) {
            throw new IllegalArgumentException("a span cannot end at " + end + ", before it starts at " + start);
        }
    }

    /**
     * Returns the part of the text that this span covers.
     *
     * @param source the text that the span was made for
     * @return the part
     */
    public String in(String source) {
        return source.substring(start.offset(), end.offset());
    }

    /** Compares by start, then by end. */
    @Override
    public int compareTo(SourceSpan other) {
        int order = start.compareTo(other.start);
        return order != 0 ? order : end.compareTo(other.end);
    }

    /** Returns where it begins, as {@code line:column}. */
    @Override
    public String toString() {
        return start.toString();
    }
}
