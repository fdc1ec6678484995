package dev.goh.markdown;

import java.util.ArrayList;
import java.util.List;

/** Lines that are to become a note, each with the role it is meant to have and the value it is written for. */
final class Draft {
    private final List<Line> lines;

    Draft() {
        this(List.of());
    }

    Draft(List<Line> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /**
     * A line.
     *
     * @param text its characters without a line end
     * @param indent how many of them were put before a text to indent it
     * @param role what it is meant to be read as
     * @param place the value it is written for
     * @param unbroken whether a blank line in its place would end a group before its next reference
     */
    record Line(String text, int indent, LineRole role, Place place, boolean unbroken) {
        Line(String text, int indent, LineRole role, Place place) {
            this(text, indent, role, place, false);
        }

        Line withIndent(String other) {
            return text.isEmpty()
                    ? this
                    : new Line(other + text.substring(indent), other.length(), role, place, unbroken);
        }

        /** Whether being read in a role is what was meant; most empty lines of a text may also be read as blank ones. */
        boolean isReadAs(LineRole found) {
            boolean filler = text.isEmpty() && (found == LineRole.BLANK || found == LineRole.TEXT);
            return found == role || filler && role != LineRole.FRONT_MATTER && !unbroken;
        }
    }

    void add(String text, LineRole role, Place place) {
        lines.add(new Line(text, 0, role, place));
    }

    void addAll(Draft other) {
        lines.addAll(other.lines);
    }

    /** Adds the lines of a text, an indentation before each that is not empty. */
    void addText(String text, String indent, Place place) {
        addText(text, indent, place, false);
    }

    /** Adds the lines of a text, perhaps one that no blank line may divide. */
    void addText(String text, String indent, Place place, boolean unbroken) {
        if (text.isEmpty()) {
            return;
        }
        for (String line : text.split("\n", -1)) {
            boolean blank = line.isEmpty();
            lines.add(
                    new Line(blank ? "" : indent + line, blank ? 0 : indent.length(), LineRole.TEXT, place, unbroken));
        }
    }

    /** Adds an empty line, unless there is one already or nothing stands before it. */
    void addBlank(Place place) {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
            add("", LineRole.BLANK, place);
        }
    }

    List<Line> lines() {
        return lines;
    }

    String text() {
        int length = 0;
        for (Line line : lines) {
            length += line.text.length() + 1;
        }
        StringBuilder text = new StringBuilder(length);
        for (Line line : lines) {
            text.append(line.text).append('\n');
        }
        return text.toString();
    }
}
