package dev.goh.markdown;

/** How much of a note an edit had to write anew. */
public enum EditWidth {
    /** Part of one line: a value was patched where it stands. */
    VALUE,
    /** Lines that came, went, or were indented otherwise. */
    LINES,
    /** All that stands below the heading of a section, or the front matter: writing less would not have said what was asked for. */
    SECTION,
    /** The whole note. */
    NOTE
}
