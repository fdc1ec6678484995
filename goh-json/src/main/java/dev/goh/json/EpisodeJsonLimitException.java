package dev.goh.json;

import dev.goh.core.ModelPath;

/** A JSON text, or an episode that is to be written, is beyond a limit of {@link JsonOptions}. */
public final class EpisodeJsonLimitException extends EpisodeJsonException {
    private static final long serialVersionUID = 1L;

    /** The name of the limit. */
    private final String limit;

    EpisodeJsonLimitException(String limit, ModelPath path, Position position, String problem) {
        super(path, position, problem + " (" + limit + ")");
        this.limit = limit;
    }

    /**
     * Returns which limit it is. The message names it too.
     *
     * @return the name of a property of {@link JsonOptions}: {@code maxLength}, {@code maxDepth} or {@code maxSkipped}
     */
    public String limit() {
        return limit;
    }
}
