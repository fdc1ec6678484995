package dev.goh.markdown;

import dev.goh.core.Section;
import java.util.EnumSet;
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
        if (dangling.stream().anyMatch(opener -> holds(part, opener.close))) {
            addBlank();
            draft.add(heading, LineRole.HEADING, section);
            draft.add("", LineRole.BLANK, section);
            dangling.clear();
        }
        draft.addAll(part);
        if (holds(part, "'''") || holds(part, "<!--") || holds(part, "%%")) {
            findDangling(part);
        }
    }

    private static boolean holds(Draft part, String text) {
        return part.lines().stream().anyMatch(line -> line.text().contains(text));
    }

    private void findDangling(Draft part) {
        LineTable lines = LineTable.of(part.text(), 0, options.limits());
        HiddenBlocks blocks =
                new HiddenBlocks(lines, line -> NoteScanner.isKnownHeading(lines, line, options.vocabulary()));
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
        boolean opens = new HiddenBlocks(lines, line -> false).end(0) != HiddenBlocks.NONE
                || text.startsWith("<!--")
                || text.startsWith("%%")
                || text.startsWith("'''");
        boolean item = ItemForm.isItem(lines, 0);
        return !heading && !opens && !item && ReferenceForm.role(lines, 0) == role;
    }
}
