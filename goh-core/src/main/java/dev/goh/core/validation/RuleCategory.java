package dev.goh.core.validation;

/** What a rule is about. The built-in codes follow it: GOH1nn are about timestamps, GOH2nn about the video, and so on. */
public enum RuleCategory {
    /** The note as a file, its front matter and its sections. */
    NOTE,
    /** The chapters of the video. */
    TIMESTAMPS,
    /** The link to the video and its embed. */
    VIDEO,
    /** Title, number and file name. */
    TITLE,
    /** The day and time of the show. */
    DATE,
    /** The guests. */
    GUESTS,
    /** The checklists. */
    CHECKLISTS,
    /** The talking points. */
    TALKING_POINTS,
    /** References and other links. */
    LINKS,
    /** Words of the template that stand for something else. */
    PLACEHOLDERS,
    /** What is made of an episode. These rules run on an export, not on a note. */
    EXPORT,
    /** What the engine says about rules and their suppression. */
    ENGINE,
    /** Rules of other providers. */
    OTHER
}
