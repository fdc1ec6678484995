package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.Timestamp;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import java.time.Duration;
import java.util.List;

/** GOH105: a line that looks like a timestamp is one. */
final class TimestampWellFormed implements ReadingRule {
    @Override
    public RuleInfo info() {
        return ReadingRules.TIMESTAMP_WELL_FORMED;
    }

    @Override
    public void check(NoteReading note, RuleInput in, FindingSink out) {
        Node section = note.outline().section(Section.TIMESTAMPS);
        if (section == null) {
            return;
        }
        find(note, section, ModelPath.of("intros", Section.TIMESTAMPS.key()), out);
        for (int i = 0; i < section.children().size(); i++) {
            find(note, section.children().get(i), ModelPath.of("timestamps", i, "details"), out);
        }
    }

    private static void find(NoteReading note, Node node, ModelPath path, FindingSink out) {
        int[] ranges = node.textRanges();
        for (int i = 0; i < ranges.length; i += 2) {
            for (int line = ranges[i]; line < ranges[i + 1]; line++) {
                TimestampForm form = TimestampForm.read(note.lines(), line);
                if (form != null && form.at() == null && !isHidden(note, line)) {
                    report(note, form, path, out);
                }
            }
        }
    }

    private static boolean isHidden(NoteReading note, int line) {
        List<HiddenBlock> blocks = note.outline().scan().hidden();
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).to() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < blocks.size() && blocks.get(low).from() <= line;
    }

    private static void report(NoteReading note, TimestampForm form, ModelPath path, FindingSink out) {
        String written = note.text().substring(form.timeFrom(), form.timeTo());
        Arg time = Arg.text("time", written);
        FindingSink.Draft draft = out.at(path).span(note.span(form.timeFrom(), form.timeTo()));
        String[] parts = written.split(":", -1);
        boolean twoDigits = parts[parts.length - 1].length() == 2
                && (parts.length == 2 ? parts[0].length() < 3 : parts[1].length() == 2 && parts[0].length() < 3);
        int seconds = twoDigits ? Integer.parseInt(parts[parts.length - 1]) : 0;
        int minutes = twoDigits ? Integer.parseInt(parts[parts.length - 2]) : 0;
        int hours = twoDigits && parts.length == 3 ? Integer.parseInt(parts[0]) : 0;
        Duration meant = Duration.ofSeconds(hours * 3600L + minutes * 60L + seconds);
        if (seconds < 60 && minutes < 60 || meant.compareTo(Timestamp.MAX_AT) > 0) {
            draft.report("digits", time);
            return;
        }
        boolean wrongMinutes = minutes > 59;
        String mended = Timestamp.of(meant, "").atText();
        Arg better = Arg.text("better", mended);
        draft.fix(
                        "carry",
                        note.edit(
                                form.timeFrom(),
                                form.timeTo(),
                                mended,
                                ModelPath.of("timestamps"),
                                ModelPath.of("intros", "timestamps")),
                        better)
                .report(
                        wrongMinutes ? "minutes" : "seconds",
                        time,
                        Arg.number("value", wrongMinutes ? minutes : seconds),
                        better);
    }
}
