package dev.goh.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A fence or comment.
 *
 * @param from its first line
 * @param to its last line
 * @param closing the line that it lacks at its end; null if it is closed
 */
record HiddenBlock(int from, int to, @Nullable String closing) {}
