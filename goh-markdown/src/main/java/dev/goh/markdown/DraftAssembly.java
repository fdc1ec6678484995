package dev.goh.markdown;

import dev.goh.core.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    private long budget;
    /** How many lines of the part are left where no way was found to write them. */
    private final Set<Integer> hopeless = new HashSet<>();

    private Place section = Place.of(Section.HEAD.key());

    /** How often each line of a part may be read to find a way to write it, so that no part takes more than linear time. */
    private static final long BUDGET = 256;

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
            closeNothing(part);
            draft.addAll(part);
            return;
        }
        budget = BUDGET * (part.lines().size() + 1L);
        List<Draft> pieces = pieces(part);
        addWhole(pieces.get(0));
        for (Draft piece : pieces.subList(1, pieces.size())) {
            writeHeadingAgain();
            addWhole(piece);
        }
    }

    private void addWhole(Draft part) {
        closeNothing(part);
        draft.addAll(part);
        findDangling(part);
    }

    /** Keeps a part from closing what is open before it. */
    private void closeNothing(Draft part) {
        if (!dangling.isEmpty() && dangling.stream().anyMatch(opener -> holds(part, opener.close))) {
            writeHeadingAgain();
        }
    }

    private void writeHeadingAgain() {
        addBlank();
        draft.add(heading, LineRole.HEADING, section);
        draft.add("", LineRole.BLANK, section);
        dangling.clear();
    }

    /** Whether a fence or comment may begin in a part: it begins a line with one of these characters. */
    private static boolean holdsOpener(Draft part) {
        for (Draft.Line line : part.lines()) {
            String text = line.text();
            int first = Blanks.skip(text, 0, text.length());
            if (first < text.length() && "'`~<%".indexOf(text.charAt(first)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Draft part, String text) {
        return part.lines().stream().anyMatch(line -> line.text().contains(text));
    }

    /**
     * Makes lines that are read as what they are meant to be, where the plain way to write them does not. A comment that is
     * never closed may be closed by a line that its note kept from it by the heading of a known section: the text is divided
     * there. What is in a fence may depend on columns: the text is indented in another way.
     */
    private List<Draft> pieces(Draft part) {
        boolean other = part.lines().stream().anyMatch(line -> line.role() == LineRole.OTHER_HEADING);
        return heading.isEmpty() || other ? List.of(part) : pieces(part.lines()).orElse(List.of(part));
    }

    private Optional<List<Draft>> pieces(List<Draft.Line> lines) {
        if (isReadAsMeant(lines)) {
            return Optional.of(List.of(new Draft(lines)));
        }
        List<Draft.Line> placed = withIndentsThatWork(lines);
        if (isReadAsMeant(placed)) {
            return Optional.of(List.of(new Draft(placed)));
        }
        for (int width = 0; width < Blanks.TAB_STOP; width++) {
            List<Draft.Line> alike = indentedAlike(lines, width);
            if (isReadAsMeant(alike)) {
                return Optional.of(List.of(new Draft(alike)));
            }
        }
        Optional<List<Draft>> divided = divided(placed, lines);
        return divided.isPresent() ? divided : behindHeading(lines);
    }

    /** Divides a group behind its heading: the references below the section's heading written again still belong to it. */
    private Optional<List<Draft>> behindHeading(List<Draft.Line> lines) {
        boolean group = lines.get(0).role() == LineRole.GROUP_HEADING && lines.size() > 1;
        List<Draft.Line> first = lines.subList(0, 1);
        return group && isReadAsMeant(first)
                ? pieces(lines.subList(1, lines.size())).map(rest -> joined(first, rest))
                : Optional.empty();
    }

    private static List<Draft> joined(List<Draft.Line> first, List<Draft> rest) {
        return Stream.concat(Stream.of(new Draft(first)), rest.stream()).toList();
    }

    /** Divides the text that ends a part. Its pieces are indented alike, since they are read as one text. */
    private Optional<List<Draft>> divided(List<Draft.Line> placed, List<Draft.Line> lines) {
        int text = lines.size();
        while (text > 0 && lines.get(text - 1).role() == LineRole.TEXT) {
            text--;
        }
        List<Draft.Line> last = lines.subList(text, lines.size());
        Optional<List<Draft>> pieces = Optional.empty();
        for (int width = -1; width < Blanks.TAB_STOP && pieces.isEmpty(); width++) {
            hopeless.clear();
            List<Draft.Line> all = new ArrayList<>(placed.subList(0, text));
            all.addAll(width < 0 ? last : indentedAlike(last, width));
            pieces = divided(all, text);
        }
        return pieces;
    }

    /** Divides lines into pieces that are read as meant: before the text that ends them, and at blank lines in it. */
    private Optional<List<Draft>> divided(List<Draft.Line> lines, int text) {
        int meant = readAsMeant(lines);
        if (meant == lines.size()) {
            return Optional.of(List.of(new Draft(lines)));
        }
        // The longest piece first: it is most often the one that ended so in its note.
        int end = meant;
        while (end > 0 && end >= text) {
            boolean blank = end > text && isOnlyBlank(lines, end);
            List<Draft.Line> rest = lines.subList(blank ? end + 1 : end, lines.size());
            if ((blank || end == text) && !hopeless.contains(rest.size())) {
                List<Draft.Line> piece = lines.subList(0, end);
                meant = readAsMeant(piece);
                if (meant < end) {
                    end = meant;
                    continue;
                }
                Optional<List<Draft>> pieces = divided(rest, 0);
                if (pieces.isPresent()) {
                    return Optional.of(joined(piece, pieces.get()));
                }
            }
            end--;
        }
        hopeless.add(lines.size());
        return Optional.empty();
    }

    /** Whether a line is empty, and those around it are not: what stands around a heading is read with one empty line between. */
    private static boolean isOnlyBlank(List<Draft.Line> lines, int i) {
        return i > 0
                && i + 1 < lines.size()
                && lines.get(i).text().isEmpty()
                && !lines.get(i - 1).text().isEmpty()
                && !lines.get(i + 1).text().isEmpty();
    }

    /** Indents all texts by as many blanks: what works for one alone may hide what stands below it. */
    private static List<Draft.Line> indentedAlike(List<Draft.Line> lines, int width) {
        String indent = " ".repeat(width);
        return lines.stream()
                .map(line -> line.indent() > 0 ? line.withIndent(indent) : line)
                .toList();
    }

    /** Indents each text in another way that keeps the lines so far from being read as meant. */
    private List<Draft.Line> withIndentsThatWork(List<Draft.Line> lines) {
        List<Draft.Line> placed = new ArrayList<>(lines);
        int from = 0;
        while (from < placed.size()) {
            Draft.Line line = placed.get(from);
            int to = from + 1;
            while (to < placed.size() && placed.get(to).place().equals(line.place())) {
                to++;
            }
            if (line.indent() > 0) {
                // Tabs reach the same columns after any multiple of four, so these four ways are all there are.
                for (int width = 0; width < Blanks.TAB_STOP && !isReadAsMeant(placed.subList(0, to)); width++) {
                    String indent = " ".repeat(width);
                    placed.subList(from, to).replaceAll(old -> old.withIndent(indent));
                }
            }
            from = to;
        }
        return placed;
    }

    /** Whether the lines, right below the section's heading, are read in the roles they were written for. */
    private boolean isReadAsMeant(List<Draft.Line> meant) {
        return readAsMeant(meant) == meant.size();
    }

    /**
     * How many of the lines, right below the section's heading, may stand there and be read in the roles they were written for:
     * all of them, or so many that any more of them would not be.
     */
    private int readAsMeant(List<Draft.Line> meant) {
        budget -= meant.size() + 1;
        if (budget < 0) {
            return 0;
        }
        String text = heading + '\n' + new Draft(meant).text();
        NoteScan scan = NoteScanner.scan(LineTable.of(text, 0, options.limits()), options.vocabulary());
        int line = 0;
        while (line < meant.size() && meant.get(line).isReadAs(scan.role(line + 1))) {
            line++;
        }
        for (HiddenBlock block : scan.hidden()) {
            if (block.closing() != null) {
                line = Math.min(line, block.from() - 1);
            } else if (block.from() - 1 <= line && line < block.to()) {
                // Without the line that closes it, the lines of a comment are read in another way.
                return block.to() - 1;
            }
        }
        return line;
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

    /** A line of the references; something before it where it would be read as something else at column 0. */
    static String barely(String text, LineRole role, String before, NoteOptions options) {
        LineTable lines = LineTable.of(text, 0, options.limits());
        boolean heading = HeadingForm.read(lines, 0) != null;
        boolean opens = new HiddenBlocks(lines, options.vocabulary()).mayOpen(0);
        boolean item = ItemForm.isItem(lines, 0);
        boolean bare = !heading && !opens && !item && ReferenceForm.role(lines, 0) == role;
        return bare ? text : before + text;
    }
}
