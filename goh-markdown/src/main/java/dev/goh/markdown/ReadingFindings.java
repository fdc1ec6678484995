package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.Timestamp;
import dev.goh.core.Vocabulary;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Rules;
import dev.goh.core.validation.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the spelling of a note and cannot be seen in its episode. */
final class ReadingFindings {
    private final Outline outline;
    private final Vocabulary vocabulary;
    private final LineTable lines;
    private final List<Finding> findings = new ArrayList<>();

    private ReadingFindings(Outline outline, Vocabulary vocabulary) {
        this.outline = outline;
        this.vocabulary = vocabulary;
        this.lines = outline.lines();
    }

    static List<Finding> of(Outline outline, Vocabulary vocabulary, PhaseGuess phase) {
        ReadingFindings reading = new ReadingFindings(outline, vocabulary);
        Severity severity = Rules.TIMESTAMP_WELL_FORMED.severity(phase).orElse(null);
        Node section = outline.section(Section.TIMESTAMPS);
        if (severity != null && section != null) {
            reading.findTimes(section, ModelPath.of("intros", Section.TIMESTAMPS.key()), severity);
            for (int i = 0; i < section.children().size(); i++) {
                ModelPath details = ModelPath.of("timestamps", i, "details");
                reading.findTimes(section.children().get(i), details, severity);
            }
        }
        return reading.findings.stream().sorted().toList();
    }

    private void findTimes(Node node, ModelPath path, Severity severity) {
        int[] ranges = node.textRanges();
        for (int i = 0; i < ranges.length; i += 2) {
            for (int line = ranges[i]; line < ranges[i + 1]; line++) {
                TimestampForm form = TimestampForm.read(lines, line);
                if (form != null && form.at() == null && !isHidden(line)) {
                    findings.add(finding(form, path, severity));
                }
            }
        }
    }

    private boolean isHidden(int line) {
        List<HiddenBlock> blocks = outline.scan().hidden();
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

    private Finding finding(TimestampForm form, ModelPath path, Severity severity) {
        String time = lines.text().substring(form.timeFrom(), form.timeTo());
        Finding.Builder finding = Finding.builder()
                .info(Rules.TIMESTAMP_WELL_FORMED)
                .severity(severity)
                .path(path)
                .span(new SpanFinder(outline, vocabulary).span(form.timeFrom(), form.timeTo()))
                .addArgs(Arg.text("time", time));
        String[] parts = time.split(":", -1);
        boolean twoDigits = parts[parts.length - 1].length() == 2
                && (parts.length == 2 ? parts[0].length() < 3 : parts[1].length() == 2 && parts[0].length() < 3);
        int seconds = twoDigits ? Integer.parseInt(parts[parts.length - 1]) : 0;
        int minutes = twoDigits ? Integer.parseInt(parts[parts.length - 2]) : 0;
        int hours = twoDigits && parts.length == 3 ? Integer.parseInt(parts[0]) : 0;
        Duration meant = Duration.ofSeconds(hours * 3600L + minutes * 60L + seconds);
        if (seconds < 60 && minutes < 60 || meant.compareTo(Timestamp.MAX_AT) > 0) {
            return finding.variant("digits").build();
        }
        boolean wrongMinutes = minutes > 59;
        return finding.variant(wrongMinutes ? "minutes" : "seconds")
                .addArgs(Arg.number("value", wrongMinutes ? minutes : seconds))
                .addArgs(Arg.text("better", Timestamp.of(meant, "").atText()))
                .build();
    }
}
