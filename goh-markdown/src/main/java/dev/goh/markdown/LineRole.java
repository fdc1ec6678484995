package dev.goh.markdown;

/** What a line of a note is, as far as the outline is concerned. */
enum LineRole {
    /** Nothing but blanks, outside fences and comments. */
    BLANK,
    /** Prose, quotes, fences, comments: whatever belongs to the element before it or to an introduction. */
    TEXT,
    /** Part of the front matter. */
    FRONT_MATTER,
    /** A title, embed or guest field that holds no value. */
    EMPTY_FORM,
    /** The title. */
    TITLE,
    /** The embedded video. */
    EMBED,
    /** The guest field. */
    GUESTS,
    /** The heading of a known section. */
    HEADING,
    /** A sub-heading of the talking points. */
    SEGMENT,
    /** The heading of an unknown section. */
    OTHER_HEADING,
    /** An item of a checklist, or a talking point. */
    ITEM,
    /** A timestamp. */
    TIMESTAMP,
    /** The heading of a group of references. */
    GROUP_HEADING,
    /** A reference. */
    REFERENCE,
    /** Opens a fence around references. */
    FENCE_OPEN,
    /** Closes a fence around references. */
    FENCE_CLOSE
}
