package dev.goh.markdown;

import dev.goh.core.Section;
import dev.goh.core.VideoEmbed;
import dev.goh.core.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the lines of a note once and tells what each of them is. It knows only what an outline needs: front matter,
 * headings, fences, comments, the forms of the head, items, timestamps, references. Linear in the length of the note.
 */
final class NoteScanner {
    private final LineTable lines;
    private final Vocabulary vocabulary;
    private final LineRole[] roles;
    private final Section[] sections;
    private final HiddenBlocks hiddenBlocks;
    private final List<HiddenBlock> hidden = new ArrayList<>();
    private final @Nullable FrontMatter frontMatter;
    private boolean titled;
    private @Nullable VideoEmbed embed;
    private @Nullable GuestForm guests;
    private int pointsLevel;

    private NoteScanner(LineTable lines, Vocabulary vocabulary) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.roles = new LineRole[lines.count()];
        this.sections = new Section[lines.count()];
        this.hiddenBlocks = new HiddenBlocks(lines, vocabulary);
        this.frontMatter = FrontMatter.read(lines);
    }

    static NoteScan scan(LineTable lines, Vocabulary vocabulary) {
        NoteScanner scanner = new NoteScanner(lines, vocabulary);
        scanner.scan();
        return new NoteScan(
                lines,
                scanner.roles,
                scanner.sections,
                scanner.hidden,
                scanner.frontMatter,
                scanner.embed,
                scanner.guests);
    }

    private void scan() {
        int line = frontMatter == null ? 0 : frontMatter.endLine();
        Arrays.fill(roles, 0, line, LineRole.FRONT_MATTER);
        // The section that is open; null in a section that no vocabulary knows.
        Section section = Section.HEAD;
        while (line < roles.length) {
            if (lines.isBlank(line)) {
                roles[line++] = LineRole.BLANK;
                continue;
            }
            int hiddenEnd = hiddenBlocks.end(line);
            if (hiddenEnd != HiddenBlocks.NONE) {
                hide(line, hiddenEnd, section);
                line = hiddenEnd + 1;
                continue;
            }
            HeadingForm heading = lines.indent(line) == lines.start(line) ? HeadingForm.read(lines, line) : null;
            if (heading != null) {
                section = heading(line, heading, section);
            } else {
                roles[line] = section == null ? LineRole.TEXT : role(line, section);
            }
            line++;
        }
    }

    private void hide(int from, int to, @Nullable Section section) {
        boolean closed = hiddenBlocks.wasClosed();
        if (section == Section.REFERENCES && hiddenBlocks.isFence(from) && isFenceAroundReferences(from, to, closed)) {
            return;
        }
        Arrays.fill(roles, from, to + 1, LineRole.TEXT);
        hidden.add(new HiddenBlock(from, to, closed ? null : hiddenBlocks.closing(from)));
    }

    /** Sets the roles of the fence's lines and returns true if all of them read as references without the fence. */
    private boolean isFenceAroundReferences(int from, int to, boolean closed) {
        int end = closed ? to : to + 1;
        boolean any = false;
        for (int line = from + 1; line < end; line++) {
            if (lines.isBlank(line)) {
                roles[line] = LineRole.BLANK;
                continue;
            }
            boolean heading = lines.indent(line) == lines.start(line) && HeadingForm.read(lines, line) != null;
            LineRole role = hiddenBlocks.mayOpen(line) || heading ? LineRole.TEXT : ReferenceForm.role(lines, line);
            if (role == LineRole.TEXT) {
                return false;
            }
            roles[line] = role;
            any = true;
        }
        if (any) {
            roles[from] = LineRole.FENCE_OPEN;
            if (closed) {
                roles[to] = LineRole.FENCE_CLOSE;
            }
        }
        return any;
    }

    private @Nullable Section heading(int line, HeadingForm heading, @Nullable Section open) {
        if (open == Section.HEAD && heading.level() == 1 && !titled) {
            boolean empty = heading.from() == heading.to();
            titled = !empty;
            roles[line] = empty ? LineRole.EMPTY_FORM : LineRole.TITLE;
            return open;
        }
        Optional<Section> known = vocabulary.section(heading.text(lines));
        hiddenBlocks.leaveHead();
        if (known.isPresent()) {
            Section section = known.get();
            roles[line] = LineRole.HEADING;
            sections[line] = section;
            if (section == Section.TALKING_POINTS) {
                pointsLevel = heading.level();
            }
            return section;
        }
        if (open == Section.TALKING_POINTS && heading.level() > pointsLevel) {
            roles[line] = LineRole.SEGMENT;
            return open;
        }
        roles[line] = LineRole.OTHER_HEADING;
        return null;
    }

    private LineRole role(int line, Section section) {
        return switch (section.content()) {
            case HEAD -> headRole(line);
            case CHECKLIST, TALKING_POINTS -> ItemForm.isItem(lines, line) ? LineRole.ITEM : LineRole.TEXT;
            case TIMESTAMPS -> {
                TimestampForm timestamp = TimestampForm.read(lines, line);
                yield timestamp == null || timestamp.at() == null ? LineRole.TEXT : LineRole.TIMESTAMP;
            }
            case REFERENCES -> ReferenceForm.role(lines, line);
        };
    }

    private LineRole headRole(int line) {
        String text = lines.trimmed(line);
        EmbedForm embedForm = EmbedForm.read(text, vocabulary);
        if (embedForm != null) {
            VideoEmbed shown = embedForm.embed().orElse(null);
            if (shown == null) {
                return LineRole.EMPTY_FORM;
            }
            if (embed == null) {
                embed = shown;
                return LineRole.EMBED;
            }
            return LineRole.TEXT;
        }
        GuestForm guestForm = GuestForm.read(text, vocabulary);
        if (guestForm != null) {
            if (guestForm.guests().isEmpty()) {
                return LineRole.EMPTY_FORM;
            }
            if (guests == null) {
                guests = guestForm;
                return LineRole.GUESTS;
            }
        }
        return LineRole.TEXT;
    }
}
