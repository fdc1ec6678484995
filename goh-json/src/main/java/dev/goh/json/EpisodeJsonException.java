package dev.goh.json;

import dev.goh.core.ModelPath;
import dev.goh.core.internal.Quote;

/**
 * A JSON text holds no episode. The message is one sentence that says where and why, for example
 * {@code /timestamps/3/at (line 41, column 12): "00:63:10" has 63 minutes}.
 */
public class EpisodeJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_PROBLEM = 1000;

    /** The address of the value that is wrong. */
    private final String pointer;

    /** What is wrong with it. */
    private final String problem;

    /** Its line. */
    private final int line;

    /** Its column. */
    private final int column;

    EpisodeJsonException(ModelPath path, Position position, String problem) {
        super(where(path, position) + ": " + Quote.plain(problem, LONGEST_PROBLEM));
        this.pointer = path.pointer();
        this.problem = Quote.plain(problem, LONGEST_PROBLEM);
        this.line = position.line();
        this.column = position.column();
    }

    private static String where(ModelPath path, Position position) {
        String name = path.isRoot() ? "the document" : Quote.plain(path.pointer(), LONGEST_PATH);
        return position.isKnown() ? name + " (line " + position.line() + ", column " + position.column() + ")" : name;
    }

    /**
     * Returns which value is wrong.
     *
     * @return its address in the document: in an app's own object, from the root of that
     */
    public ModelPath path() {
        return new ModelPath(pointer);
    }

    /**
     * Returns what is wrong, without the place.
     *
     * @return one sentence without a full stop
     */
    public String problem() {
        return problem;
    }

    /**
     * Returns the line in which the value begins.
     *
     * @return the line, from 1; in JSON Lines, that of the whole text; 0 if it is not known
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column in which the value begins.
     *
     * @return code points before it in its line, plus 1; 0 if it is not known
     */
    public int column() {
        return column;
    }
}
