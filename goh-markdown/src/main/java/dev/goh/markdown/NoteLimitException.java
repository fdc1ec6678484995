package dev.goh.markdown;

/** A text is no note that can be read: it is beyond a limit, or no sequence of Unicode characters. */
public final class NoteLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The name of the limit. */
    private final String limit;

    /** What is wrong, without that name. */
    private final String problem;

    NoteLimitException(String limit, String problem) {
        this("", limit, problem);
    }

    private NoteLimitException(String where, String limit, String problem) {
        super(where + reason(limit, problem));
        this.limit = limit;
        this.problem = problem;
    }

    private static String reason(String limit, String problem) {
        return problem + " (" + limit + "); "
                + switch (limit) {
                    case "maxLineLength" -> "break the line";
                    case "maxDepth" -> "nest less deep";
                    case "unicode" -> "take it out";
                    default -> "split the note";
                };
    }

    /** The same for a note that is in a file. */
    NoteLimitException in(String file) {
        NoteLimitException named = new NoteLimitException(file + ": ", limit, problem);
        named.setStackTrace(getStackTrace());
        return named;
    }

    /** What is wrong, without the name of the limit. */
    String problem() {
        return problem;
    }

    /**
     * Returns what is wrong, which limit that is, and what to do, for whoever names the file in their own way. The message begins
     * with the file, if there is one.
     *
     * @return one line
     */
    public String reason() {
        return reason(limit, problem);
    }

    /**
     * Returns which limit it is. The message names it too.
     *
     * @return the name of a property of {@link NoteLimits}, for example {@code maxDepth}; {@code unicode} for a lone
     *     surrogate
     */
    public String limit() {
        return limit;
    }
}
