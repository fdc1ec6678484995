package dev.goh.vault;

import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.RuleExample;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleOption;
import dev.goh.core.validation.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes the page about all rules from their own data. */
final class RulesPage {
    private static final String HEAD = """
            # The rules

            What `goh check` and `NoteValidator` look for, one section a rule. This page is made of the rules' own data; after changing
            one, write it anew and look at the difference:

                mvn -q test -pl tools/goh-vault -am -Dtest=RulesPageTest -Dgoh.write

            A rule has a code that never changes and a name that says what is wanted. How bad a finding is depends on how far the
            episode is: draft, scheduled, live-ready, aired, published. A rule does not run in a phase that has no severity. *Work to be
            done* marks rules about the process: unless a person says which phase it is, they warn at most. Fixes are *safe* (applied by
            whoever fixes a note), to be *reviewed* (offered to a person), or *templates* (with a blank to fill).

            To allow something in a note, write one of

            * `goh-allow:` in the front matter, a list such as `- GOH101 -- chapters live on YouTube only`: for the whole note
            * `<!-- goh:allow GOH504 -- reason -->` at the end of a line: for the line; alone under a heading: for the section
            * `<!-- goh:allow-next GOH403 -- reason -->` on the line above, where a comment would become part of a value

            Several rules stand with commas between, `until 2026-09-01` before the reason sets the last day, and `%% goh:allow GOH504 %%` is
            read as well.

            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private RulesPage() {}

    static String write(List<RuleInfo> infos) {
        RulesPage writer = new RulesPage();
        writer.table(infos);
        infos.forEach(writer::section);
        return writer.page.toString();
    }

    private void table(List<RuleInfo> infos) {
        page.append("| rule | draft | scheduled | live-ready | aired | published | fix |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        for (RuleInfo info : infos) {
            page.append("| [")
                    .append(info.id().code())
                    .append(' ')
                    .append(info.id().name())
                    .append("](#");
            page.append(anchor(info)).append(')').append(info.isOnByDefault() ? "" : " (off)");
            for (Phase phase : Phase.values()) {
                Severity severity = worst(info, phase);
                page.append(" | ").append(severity == null ? "" : word(severity));
            }
            page.append(" | ").append(fixes(info)).append(" |\n");
        }
    }

    private static String anchor(RuleInfo info) {
        return info.id().code().toLowerCase(Locale.ROOT) + "-" + info.id().name();
    }

    private static Severity worst(RuleInfo info, Phase phase) {
        return info.messages().keySet().stream()
                .flatMap(variant -> info.severity(variant, PhaseGuess.given(phase)).stream())
                .max(Severity::compareTo)
                .orElse(null);
    }

    private static String fixes(RuleInfo info) {
        return String.join(
                ", ",
                info.fixes().values().stream()
                        .map(fix -> fix.applicability().name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList());
    }

    private void section(RuleInfo info) {
        page.append("\n## ")
                .append(info.id().code())
                .append(' ')
                .append(info.id().name())
                .append("\n\n");
        page.append(info.rationale()).append('\n');
        if (!info.source().isEmpty()) {
            page.append("\nSource: ").append(escaped(info.source())).append(".\n");
        }
        page.append('\n');
        line("Category", info.category().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        line("Severity", severities(info.severities()) + (info.isProcessRule() ? " (work to be done)" : ""));
        new TreeMap<>(info.variantSeverities())
                .forEach((variant, severities) -> line("Severity of `" + variant + "`", severities(severities)));
        if (!info.isOnByDefault()) {
            line("Off by default", "switch it on with a severity");
        }
        if (!info.formerNames().isEmpty()) {
            line("Former names", String.join(", ", info.formerNames()));
        }
        info.options().forEach(this::option);
        info.fixes()
                .forEach((name, fix) -> line(
                        "Fix (" + fix.applicability().name().toLowerCase(Locale.ROOT) + ")", "`" + fix.label() + "`"));
        page.append("\n| variant | message | what to do |\n|---|---|---|\n");
        info.messages()
                .forEach((variant, message) -> page.append("| ")
                        .append(variant)
                        .append(" | ")
                        .append(cell(message))
                        .append(" | ")
                        .append(cell(info.helps().getOrDefault(variant, "")))
                        .append(" |\n"));
        info.bad().ifPresent(example -> example("Wrong", example));
        info.good().ifPresent(example -> example("Right", example));
    }

    private static String severities(Map<Phase, Severity> severities) {
        StringBuilder text = new StringBuilder();
        for (Phase phase : Phase.values()) {
            Severity severity = severities.get(phase);
            if (severity != null) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(phase.word())
                        .append(' ')
                        .append(word(severity));
            }
        }
        return text.isEmpty() ? "by variant" : text.toString();
    }

    private <T> void option(RuleOption<T> option) {
        String value = option.print(option.defaultValue());
        line(
                "Option `" + option.name() + "`",
                option.expected() + "; " + (value.isEmpty() ? "empty" : "`" + value + "`") + " unless set");
    }

    private void line(String label, String text) {
        page.append("* ").append(label).append(": ").append(text).append('\n');
    }

    private void example(String label, RuleExample example) {
        page.append('\n').append(label);
        page.append(example.fileName().isEmpty() ? "" : ", in a file `" + example.fileName() + "`")
                .append(":\n\n");
        page.append("```markdown\n").append(example.note()).append("```\n");
        example.others()
                .forEach((name, note) -> page.append("\nbeside `")
                        .append(name)
                        .append("`:\n\n```markdown\n")
                        .append(note)
                        .append("```\n"));
    }

    private static String cell(String text) {
        return escaped(text).replace("|", "\\|");
    }

    /** Brackets, stars and tags of notes are not those of the page. */
    private static String escaped(String text) {
        return text.replace("[", "\\[").replace("<", "\\<").replace("*", "\\*").replace("`", "\\`");
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
