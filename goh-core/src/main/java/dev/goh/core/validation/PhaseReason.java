package dev.goh.core.validation;

import java.util.Locale;

/** Why an episode is taken to be in a phase. */
public enum PhaseReason {
    /** The caller says so. */
    GIVEN("given"),
    /** The property {@code phase} says so. */
    PROPERTY("the property phase says so"),
    /** All post-show items are done. */
    POST_SHOW_DONE("all post-show items are done"),
    /** A post-show item is done. */
    POST_SHOW_BEGUN("a post-show item is done"),
    /** There are two timestamps or more. */
    TIMESTAMPS("there are several timestamps"),
    /** The day of the show is past. */
    DATE_PAST("the date is past"),
    /** All pre-show items are done. */
    PRE_SHOW_DONE("all pre-show items are done"),
    /** The show is today or on one of the next two days. */
    DATE_NEAR("the show is at most two days away"),
    /** There is a date. */
    DATE("there is a date"),
    /** There is a video. */
    VIDEO("there is a video"),
    /** There is neither a date nor a video. */
    NOTHING("there is neither a date nor a video");

    private final String english;

    PhaseReason(String english) {
        this.english = english;
    }

    /**
     * Tells whether a person gave the phase.
     *
     * @return whether it is not merely inferred
     */
    public boolean isExplicit() {
        return this == GIVEN || this == PROPERTY;
    }

    /**
     * Says why.
     *
     * @param messages the language
     * @return some words without a full stop
     */
    public String text(Messages messages) {
        return messages.texts().getOrDefault(key(), english);
    }

    /** The key of its text: {@code phase.date-past}. */
    String key() {
        return "phase." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
