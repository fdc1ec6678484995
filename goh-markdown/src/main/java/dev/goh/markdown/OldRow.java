package dev.goh.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A row that a section of the note has.
 *
 * @param section all rows of the section
 * @param index which of them it is
 */
record OldRow(SectionRows section, int index) {
    Row row() {
        return section.row(index);
    }

    Node node() {
        return section.node(index);
    }

    /** The line it begins with. */
    int line() {
        return section.line(index);
    }

    /** The line after its own lines. */
    int end() {
        return section.end(index);
    }

    /** Whether text of it stands behind its own lines. */
    boolean hasFarText() {
        return section.hasTextBehind(index, end());
    }

    /** The item that it stands below; null if there is none. */
    @Nullable
    OldRow parent() {
        int parent = section.parent(index);
        return parent < 0 ? null : new OldRow(section, parent);
    }

    /** Whether this is the row right behind another one. */
    boolean follows(@Nullable OldRow other) {
        return other != null && section == other.section && index == other.index + 1;
    }
}
