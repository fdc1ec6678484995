package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** GOH005: the sections are there, or at least a heading that GOH006 takes for one of them. */
final class SectionPresent implements ReadingRule {
    @Override
    public RuleInfo info() {
        return ReadingRules.SECTION_PRESENT;
    }

    @Override
    public void check(NoteReading note, RuleInput in, FindingSink out) {
        Set<Section> wanted = in.option(ReadingRules.SECTIONS);
        Set<Section> misspelt = null;
        Show show = null;
        for (Section section : Section.titled()) {
            if (!wanted.contains(section) || note.outline().section(section) != null) {
                continue;
            }
            misspelt = misspelt == null ? SectionNameKnown.meant(note) : misspelt;
            if (misspelt.contains(section)) {
                continue;
            }
            show = show == null ? new NoteStyle(note.outline(), note.note().episode(), note.vocabulary()).show() : show;
            String line = HeadingForm.write(show.level(section), show.heading(section));
            FindingSink.Draft draft = out.at(ModelPath.of(section.key()));
            append(note, line).ifPresent(edit -> draft.fix("append", edit, Arg.text("line", line)));
            draft.report("absent", Arg.text("heading", show.heading(section)), Arg.text("line", line));
        }
    }

    /** Adds a heading at the end; impossible if it would be hidden by a fence that is not closed. */
    private static Optional<Edit> append(NoteReading note, String line) {
        LineTable lines = note.lines();
        int last = lines.count() - 1;
        while (last >= 0 && lines.isBlank(last)) {
            last--;
        }
        if (endsInFence(note, last)) {
            return Optional.empty();
        }
        String text = note.text();
        String end = note.lineEnd();
        boolean ended = text.length() == note.start() || "\r\n".indexOf(text.charAt(text.length() - 1)) >= 0;
        String before = last < 0 || last < lines.count() - 1 ? "" : end;
        return Optional.of(note.edit(text.length(), text.length(), (ended ? "" : end) + before + line + end));
    }

    /** Whether the last line stands in a fence that is not closed, around references or around anything else. */
    private static boolean endsInFence(NoteReading note, int last) {
        NoteScan scan = note.outline().scan();
        for (int line = last; line >= 0; line--) {
            LineRole role = scan.role(line);
            if (role == LineRole.FENCE_OPEN) {
                return true;
            }
            if (role == LineRole.FENCE_CLOSE || role == LineRole.HEADING || role == LineRole.OTHER_HEADING) {
                break;
            }
        }
        List<HiddenBlock> hidden = scan.hidden();
        HiddenBlock block = hidden.isEmpty() ? null : hidden.get(hidden.size() - 1);
        return block != null && block.closing() != null && block.to() >= last;
    }
}
