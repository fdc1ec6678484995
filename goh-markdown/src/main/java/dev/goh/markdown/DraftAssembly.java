package dev.goh.markdown;

import dev.goh.core.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the parts of a new note one after another. A comment or {@code '''} that is never closed is text, but only as long as no
 * later line closes it; the next heading of a known section ends its reach. So where a part would close what an earlier one
 * leaves open, the heading of the present section is written again between them: it continues the section.
 */
final class DraftAssembly {
    private final NoteOptions options;
    private final Draft draft = new Draft();
    private final Set<Opener> dangling = EnumSet.noneOf(Opener.class);
    private String heading = "";
    private Place section = Place.of(Section.HEAD.key());

    /** How many ways to write a text are tried, so that no text takes more than linear time. */
    private static final int MOST_TRIES = 64;

    /** What may open and never be closed. */
    private enum Opener {
        QUOTES("'''", "'''"),
        COMMENT("<!--", "-->"),
        PERCENT("%%", "%%");

        private final String open;
        private final String close;

        Opener(String open, String close) {
            this.open = open;
            this.close = close;
        }
    }

    DraftAssembly(NoteOptions options) {
        this.options = options;
    }

    Draft draft() {
        return draft;
    }

    /** Adds the heading of a known section. */
    void heading(String line, Section known) {
        heading = line;
        section = Place.of(known.key());
        addBlank();
        draft.add(line, LineRole.HEADING, section);
        dangling.clear();
    }

    void addBlank() {
        draft.addBlank(section);
    }

    /** Adds a part that no other part stands inside of: an introduction, an item with all below it, a group. */
    void add(Draft part) {
        if (!holdsOpener(part)) {
            addWhole(part);
            return;
        }
        List<Draft> pieces = pieces(part);
        addWhole(pieces.get(0));
        for (Draft piece : pieces.subList(1, pieces.size())) {
            writeHeadingAgain();
            addWhole(piece);
        }
    }

    private void addWhole(Draft part) {
        if (dangling.stream().anyMatch(opener -> holds(part, opener.close))) {
            writeHeadingAgain();
        }
        draft.addAll(part);
        if (holdsOpener(part)) {
            findDangling(part);
        }
    }

    private void writeHeadingAgain() {
        addBlank();
        draft.add(heading, LineRole.HEADING, section);
        draft.add("", LineRole.BLANK, section);
        dangling.clear();
    }

    private static boolean holdsOpener(Draft part) {
        return Arrays.stream(Opener.values()).anyMatch(opener -> holds(part, opener.open));
    }

    private static boolean holds(Draft part, String text) {
        return part.lines().stream().anyMatch(line -> line.text().contains(text));
    }

    /**
     * Makes lines that are read as what they are meant to be, where the plain way to write them does not: a comment that is
     * never closed would be closed by a line that an episode's note kept from it by a heading. That was the heading of a known
     * section between two parts of the text, so the text is divided there; or one inside a fence at column 0, so the text is
     * not indented.
     */
    private List<Draft> pieces(Draft part) {
        List<Draft.Line> lines = part.lines();
        boolean other = lines.stream().anyMatch(line -> line.role() == LineRole.OTHER_HEADING);
        if (heading.isEmpty() || other || isReadAsMeant(lines)) {
            return List.of(part);
        }
        List<Draft.Line> placed = withIndentationThatWorks(lines);
        if (isReadAsMeant(placed)) {
            return List.of(new Draft(placed));
        }
        int lastElement = placed.size() - 1;
        while (lastElement >= 0 && placed.get(lastElement).role() == LineRole.TEXT) {
            lastElement--;
        }
        int tried = 0;
        for (int i = lastElement + 2; i < placed.size() - 1 && tried < MOST_TRIES; i++) {
            if (placed.get(i).text().isEmpty()) {
                tried++;
                Draft first = new Draft(placed.subList(0, i));
                List<Draft> rest = isReadAsMeant(first.lines())
                        ? pieces(new Draft(placed.subList(i + 1, placed.size())))
                        : List.of();
                if (rest.stream().allMatch(piece -> isReadAsMeant(piece.lines())) && !rest.isEmpty()) {
                    List<Draft> all = new ArrayList<>(List.of(first));
                    all.addAll(rest);
                    return all;
                }
            }
        }
        return List.of(part);
    }

    /** Takes the indentation off each text without which the lines so far are read as meant, and with which they are not. */
    private List<Draft.Line> withIndentationThatWorks(List<Draft.Line> lines) {
        List<Draft.Line> placed = new ArrayList<>(lines);
        int tried = 0;
        for (int from = 0; from < placed.size() && tried < MOST_TRIES; from++) {
            Draft.Line line = placed.get(from);
            if (line.indent() == 0) {
                continue;
            }
            int to = from;
            while (to < placed.size() && placed.get(to).place().equals(line.place())) {
                to++;
            }
            tried++;
            if (!isReadAsMeant(placed.subList(0, to))) {
                placed.subList(from, to).replaceAll(Draft.Line::withoutIndent);
            }
            from = to - 1;
        }
        return placed;
    }

    /** Whether the lines, right below the section's heading, are read in the roles they were written for. */
    private boolean isReadAsMeant(List<Draft.Line> meant) {
        String text = heading + '\n' + new Draft(meant).text();
        NoteScan scan = NoteScanner.scan(LineTable.of(text, 0, options.limits()), options.vocabulary());
        for (int i = 0; i < meant.size(); i++) {
            if (!meant.get(i).isReadAs(scan.role(i + 1))) {
                return false;
            }
        }
        return scan.hidden().stream().allMatch(block -> block.closing() == null);
    }

    private void findDangling(Draft part) {
        LineTable lines = LineTable.of(part.text(), 0, options.limits());
        HiddenBlocks blocks = new HiddenBlocks(lines, options.vocabulary());
        if (!heading.isEmpty()) {
            blocks.leaveHead();
        }
        for (int line = 0; line < lines.count(); line++) {
            int end = blocks.end(line);
            if (end != HiddenBlocks.NONE) {
                line = end;
                continue;
            }
            for (Opener opener : Opener.values()) {
                if (lines.startsWith(line, opener.open)) {
                    dangling.add(opener);
                }
            }
        }
    }

    /** Whether a line alone, at column 0, would be read in a section of references as having the given role. */
    boolean isReadAs(LineRole role, String text) {
        LineTable lines = LineTable.of(text, 0, options.limits());
        boolean heading = HeadingForm.read(lines, 0) != null;
        boolean opens = new HiddenBlocks(lines, options.vocabulary()).end(0) != HiddenBlocks.NONE
                || text.startsWith("<!--")
                || text.startsWith("%%")
                || text.startsWith("'''");
        boolean item = ItemForm.isItem(lines, 0);
        return !heading && !opens && !item && ReferenceForm.role(lines, 0) == role;
    }
}
