package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.Timestamp;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;

/** GOH107: timestamps are written {@code hh:mm:ss} at the start of their lines. */
final class TimestampFormat implements ReadingRule {
    @Override
    public RuleInfo info() {
        return ReadingRules.TIMESTAMP_FORMAT;
    }

    @Override
    public void check(NoteReading note, RuleInput in, FindingSink out) {
        Node section = note.outline().section(Section.TIMESTAMPS);
        if (section == null) {
            return;
        }
        for (int i = 0; i < section.children().size(); i++) {
            int line = section.children().get(i).line();
            TimestampForm form = TimestampForm.read(note.lines(), line);
            if (form != null && form.at() != null) {
                String better = Timestamp.of(form.at(), "").atText();
                int start = note.lines().start(line);
                boolean plain = start == form.timeFrom() && note.text().startsWith(better, start);
                if (!plain) {
                    report(note, start, form, better, i, out);
                }
            }
        }
    }

    private static void report(
            NoteReading note, int start, TimestampForm form, String better, int index, FindingSink out) {
        int end = Blanks.skipBack(note.text(), form.timeTo(), form.from());
        String written = Blanks.trim(note.text().substring(start, end));
        Arg mended = Arg.text("better", better);
        out.at(ModelPath.of("timestamps", index, "at"))
                .span(note.span(Blanks.skip(note.text(), start, end), end))
                .fix("form", note.edit(start, end, better), mended)
                .report("form", Arg.text("written", written), mended);
    }
}
