package dev.goh.json;

import dev.goh.core.TaskState;
import dev.goh.core.internal.Quote;

/** {@code "open"}, {@code "done"}, or the one other character that stands in the box. */
final class TaskStateCodec {
    private static final String OPEN = "open";
    private static final String DONE = "done";

    static final Codec<TaskState> CODEC = Scalars.of(TaskStateCodec::read, TaskStateCodec::write);

    private TaskStateCodec() {}

    private static TaskState read(String text) {
        return switch (text) {
            case OPEN -> TaskState.OPEN;
            case DONE -> TaskState.DONE;
            case "", " " -> throw new IllegalArgumentException("the state of an open task is \"open\"");
            case "x", "X" -> throw new IllegalArgumentException("the state of a done task is \"done\"");
            default -> {
                if (text.codePointCount(0, text.length()) > 1) {
                    throw new IllegalArgumentException(
                            "a state is \"open\", \"done\" or one other character, not " + Quote.of(text));
                }
                yield new TaskState(text);
            }
        };
    }

    private static String write(TaskState state) {
        return state.isOpen() ? OPEN : state.isDone() ? DONE : state.mark();
    }
}
