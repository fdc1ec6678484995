package dev.goh.publish;

import dev.goh.core.Episode;

/** A format that an episode is written in. Implementations are immutable and thread-safe. */
public interface Export {
    /**
     * Returns what the format is called on a command line.
     *
     * @return lower-case letters, digits and hyphens, for example {@code webvtt}
     */
    String name();

    /**
     * Returns what is made, in a few words.
     *
     * @return English text without a full stop
     */
    String description();

    /**
     * Writes an episode. Never throws, whatever the episode says.
     *
     * @param episode the episode
     * @param options what the episode does not say itself
     * @return the text, and what those it is for would refuse
     */
    Exported export(Episode episode, ExportOptions options);
}
