package dev.goh.markdown;

import java.util.ArrayList;
import java.util.List;

/** Lines that are to become a note, each with the role it is meant to have and the value it is written for. */
final class Draft {
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line.
     *
     * @param text its characters without a line end
     * @param role what it is meant to be read as
     * @param place the value it is written for
     */
    record Line(String text, LineRole role, Place place) {}

    void add(String text, LineRole role, Place place) {
        lines.add(new Line(text, role, place));
    }

    void addAll(Draft other) {
        lines.addAll(other.lines);
    }

    /** Adds the lines of a text, an indentation before each that is not empty. */
    void addText(String text, String indent, Place place) {
        if (text.isEmpty()) {
            return;
        }
        for (String line : text.split("\n", -1)) {
            add(line.isEmpty() ? "" : indent + line, LineRole.TEXT, place);
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
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }
}
