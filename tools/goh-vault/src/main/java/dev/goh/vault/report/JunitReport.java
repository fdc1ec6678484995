package dev.goh.vault.report;

import dev.goh.core.validation.Finding;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.Suppression;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.internal.Words;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The XML of JUnit: a suite for each note, a case for each rule that ran on it. A finding that makes the check fail is a failure;
 * milder ones are the case's output; a case of which all findings are allowed is skipped, with the reason.
 */
final class JunitReport extends BufferedReport {
    static final ReportFormat FORMAT =
            ReportFormat.of("junit", "the XML of JUnit: a suite a note, a case a rule", JunitReport::new);

    private final ReportSettings settings;
    private final Xml xml = new Xml(buffer);

    /** One rule and what it found in one file. */
    private record Case(
            RuleId rule,
            List<Finding> failures,
            List<Finding> mild,
            List<Finding> suppressed,
            List<Finding> baselined) {
        boolean isFailed() {
            return !failures.isEmpty();
        }

        boolean isSkipped() {
            return failures.isEmpty() && mild.isEmpty() && !(suppressed.isEmpty() && baselined.isEmpty());
        }
    }

    private JunitReport(Writer out, ReportSettings settings) {
        super(out);
        this.settings = settings;
    }

    @Override
    void writeBegin() {
        xml.declaration();
        xml.start("testsuites").attribute("name", "goh");
    }

    @Override
    void writeFile(CheckedFile file) {
        List<Case> cases = cases(file);
        xml.start("testsuite").attribute("name", file.name());
        xml.attribute("tests", cases.size());
        xml.attribute("failures", (int) cases.stream().filter(Case::isFailed).count());
        xml.attribute("errors", 0);
        xml.attribute("skipped", (int) cases.stream().filter(Case::isSkipped).count());
        cases.forEach(each -> write(file, each));
        xml.end();
    }

    private List<Case> cases(CheckedFile file) {
        Map<RuleId, RuleInfo> rules = new TreeMap<>();
        if (file.note().isPresent()) {
            settings.profile().infos().stream()
                    .filter(rule -> runs(rule, file))
                    .forEach(rule -> rules.put(rule.id(), rule));
        }
        Stream.of(file.report().findings(), file.report().suppressed(), file.baselined())
                .flatMap(List::stream)
                .forEach(finding -> rules.put(finding.rule(), finding.info()));
        return rules.keySet().stream()
                .map(rule -> new Case(
                        rule,
                        of(rule, file.report().findings()).filter(this::fails).toList(),
                        of(rule, file.report().findings())
                                .filter(finding -> !fails(finding))
                                .toList(),
                        of(rule, file.report().suppressed()).toList(),
                        of(rule, file.baselined()).toList()))
                .toList();
    }

    private boolean runs(RuleInfo rule, CheckedFile file) {
        return rule.category() != RuleCategory.EXPORT
                && rule.messages().keySet().stream()
                        .anyMatch(variant -> settings.profile()
                                .severity(rule, variant, file.report().phase())
                                .isPresent());
    }

    private static Stream<Finding> of(RuleId rule, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().equals(rule));
    }

    private boolean fails(Finding finding) {
        Optional<Severity> least = settings.failOn();
        return least.isPresent() && finding.severity().compareTo(least.get()) >= 0;
    }

    private void write(CheckedFile file, Case each) {
        xml.start("testcase");
        xml.attribute("name", each.rule.code() + ' ' + each.rule.name());
        xml.attribute("classname", file.name());
        if (each.isFailed()) {
            Finding first = each.failures.get(0);
            xml.start("failure").attribute("message", FindingText.messageAndHelp(first, FindingText.ENGLISH));
            xml.attribute("type", Words.of(first.severity()));
            xml.text(lines(file, each.failures)).end();
        }
        if (each.isSkipped()) {
            xml.start("skipped").attribute("message", reasons(each)).end();
        }
        if (!each.mild.isEmpty()) {
            xml.start("system-out").text(lines(file, each.mild)).end();
        }
        xml.end();
    }

    private static String lines(CheckedFile file, List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings) {
            lines.append(Printable.line(file.name()));
            finding.span().ifPresent(span -> lines.append(':').append(span.start()));
            lines.append(": ").append(Words.of(finding.severity())).append(": ");
            lines.append(FindingText.messageAndHelp(finding, FindingText.ENGLISH))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String reasons(Case each) {
        Stream<String> allowed = each.suppressed.stream()
                .map(finding -> finding.suppression().map(Suppression::reason).orElse(""))
                .map(reason -> reason.isEmpty() ? "allowed in the note" : reason);
        Stream<String> old = each.baselined.stream().map(finding -> "in the baseline");
        return Stream.concat(allowed, old).distinct().collect(Collectors.joining("; "));
    }

    @Override
    void writeEnd(NotChecked notChecked) {
        xml.end();
        xml.endDocument();
    }
}
