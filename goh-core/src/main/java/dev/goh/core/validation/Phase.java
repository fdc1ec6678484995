package dev.goh.core.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an episode is, in order. The phase makes the difference between noise and help. */
public enum Phase {
    /** An idea: neither day nor video. */
    DRAFT,
    /** There is a day or a video. */
    SCHEDULED,
    /** The preparations are done. */
    LIVE_READY,
    /** The show is over. */
    AIRED,
    /** All work after the show is done. */
    PUBLISHED;

    /**
     * Returns the phase of a name.
     *
     * @param name for example {@code live-ready}, letter case aside
     * @return the phase; empty if there is none of this name
     */
    public static Optional<Phase> named(String name) {
        return Arrays.stream(values())
                .filter(phase -> phase.word().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /**
     * Returns the phase's name as people write it.
     *
     * @return for example {@code live-ready}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
