package dev.goh.markdown;

/** A text is no note that can be read: it is beyond a limit, or no sequence of Unicode characters. */
public final class NoteLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The name of the limit. */
    private final String limit;

    /** What is wrong, without that name. */
    private final String problem;

    NoteLimitException(String limit, String problem) {
        super(problem + " (" + limit + ")");
        this.limit = limit;
        this.problem = problem;
    }

    /** What is wrong, without the name of the limit. */
    String problem() {
        return problem;
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
