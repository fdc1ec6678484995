package dev.goh.core;

import dev.goh.core.internal.Quote;

/**
 * What stands in the box of a task: open {@code [ ]}, done {@code [x]}, or another character, which is kept as it is.
 *
 * <p>Obsidian takes any character for a done task, the Tasks plugin takes an unknown one for an open task. So only
 * {@link #OPEN} and {@link #DONE} are given a meaning here.
 *
 * @param mark the one character (code point) in the box: {@code " "} when open, {@code "x"} when done
 */
public record TaskState(String mark) {
    /** A task still to be done: {@code [ ]}, also read from {@code []}. */
    public static final TaskState OPEN = new TaskState(" ");

    /** A task that is done: {@code [x]}, also read from {@code [X]}. */
    public static final TaskState DONE = new TaskState("x");

    /**
     * Checks the mark.
     *
     * @param mark the character
     * @throws IllegalArgumentException if the mark is not exactly one character, or a bracket, a tab or a line break; or
     *     {@code X}, which is written {@code x}
     */
    public TaskState {
        if (mark.codePointCount(0, mark.length()) != 1
                || Character.isSurrogate((char) mark.codePointAt(0)) && mark.length() == 1) {
            throw new IllegalArgumentException("a task's mark is one character, not " + Quote.of(mark));
        }
        if ("[]\t\n\r".contains(mark)) {
            throw new IllegalArgumentException("a task's mark cannot be " + Quote.of(mark));
        }
        if (mark.equals("X")) {
            throw new IllegalArgumentException("a done task's mark is \"x\", not \"X\"");
        }
    }

    /**
     * Returns the state for what stands in a box.
     *
     * @param mark one character, or nothing, which means open; {@code X} means done
     * @return the state
     * @throws IllegalArgumentException if it cannot stand in a box
     */
    public static TaskState of(String mark) {
        if (mark.length() > 1) {
            return new TaskState(mark);
        }
        return switch (mark.isEmpty() ? ' ' : mark.charAt(0)) {
            case ' ' -> OPEN;
            case 'x', 'X' -> DONE;
            default -> new TaskState(mark);
        };
    }

    /**
     * Tells whether the task is still to be done.
     *
     * @return whether this is {@link #OPEN}
     */
    public boolean isOpen() {
        return equals(OPEN);
    }

    /**
     * Tells whether the task is done.
     *
     * @return whether this is {@link #DONE}
     */
    public boolean isDone() {
        return equals(DONE);
    }

    /** Returns the box, for example {@code [x]}. */
    @Override
    public String toString() {
        return "[" + mark + "]";
    }
}
