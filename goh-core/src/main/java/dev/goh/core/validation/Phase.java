package dev.goh.core.validation;

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
    PUBLISHED
}
