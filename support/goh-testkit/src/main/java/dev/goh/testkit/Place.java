package dev.goh.testkit;

/** Where a text of several lines stands, which decides what its lines must not look like. */
enum Place {
    /** The introduction of the head. */
    HEAD,
    /** The introduction of a checklist, of the talking points or of a segment. */
    ITEMS_INTRO,
    /** The details of a checklist item or a talking point. */
    ITEM_DETAILS,
    /** The introduction of the timestamps. */
    TIMESTAMPS_INTRO,
    /** The details of a timestamp. */
    TIMESTAMP_DETAILS,
    /** The introduction of the references. */
    REFERENCES_INTRO,
    /** The details of a reference. */
    REFERENCE_DETAILS,
    /** The text of an unknown section. */
    OTHER;

    /** Details can be indented, so that a heading in them is none; introductions and other sections stand at column 0. */
    boolean isDetails() {
        return this == ITEM_DETAILS || this == TIMESTAMP_DETAILS || this == REFERENCE_DETAILS;
    }

    /** Whether a fence must hold a line that is no reference, or it would be taken for layout. */
    boolean isAmongReferences() {
        return this == REFERENCES_INTRO || this == REFERENCE_DETAILS;
    }

    /** Whether a line outside fences and comments would be read as an element, and not as text, here. */
    boolean isElement(String line) {
        if (!isDetails() && LineForm.isHeading(line)) {
            return true;
        }
        return switch (this) {
            case HEAD -> LineForm.guestField(line).isPresent() || LineForm.isEmbed(line);
            case ITEMS_INTRO, ITEM_DETAILS -> LineForm.isItem(line);
            case TIMESTAMPS_INTRO, TIMESTAMP_DETAILS -> LineForm.isTimestamp(line);
            case REFERENCES_INTRO, REFERENCE_DETAILS -> LineForm.isReference(line) || LineForm.isGroupHeading(line);
            case OTHER -> false;
        };
    }
}
