package dev.goh.json;

import tools.jackson.core.JsonGenerator;

/** Reads and writes one type of the model. Stateless. */
interface Codec<T> {
    /**
     * Reads the value that the current token begins, and leaves the input at its last token.
     *
     * @throws EpisodeJsonException if it is no such value
     */
    T read(JsonInput in);

    /** Writes the value. */
    void write(T value, JsonGenerator out);
}
