package dev.goh.vault.report;

import dev.goh.core.validation.FixInfo;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.RuleExample;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleOption;
import dev.goh.core.validation.Severity;
import dev.goh.vault.internal.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Explains a rule to a person. Stateless and thread-safe. */
public final class RuleText {
    private static final int LABEL = 12;

    private final StringBuilder text = new StringBuilder();
    private final RuleInfo info;
    private final Profile profile;

    private RuleText(RuleInfo info, Profile profile) {
        this.info = info;
        this.profile = profile;
    }

    /**
     * Explains a rule.
     *
     * @param info the rule
     * @param profile how it is set
     * @return plain text, each line ended with LF
     */
    public static String of(RuleInfo info, Profile profile) {
        RuleText rule = new RuleText(info, profile);
        rule.write();
        return rule.text.toString();
    }

    /** How bad its findings are in a phase that a person gave, by variant: one severity, or several, the worst first. */
    static List<Severity> severities(RuleInfo info, Profile profile, Phase phase) {
        Set<Severity> severities = new LinkedHashSet<>();
        for (String variant : info.messages().keySet()) {
            profile.severity(info, variant, PhaseGuess.given(phase)).ifPresent(severities::add);
        }
        List<Severity> sorted = new ArrayList<>(severities);
        sorted.sort((a, b) -> b.compareTo(a));
        return sorted;
    }

    private void write() {
        line(info.id().code() + " " + info.id().name() + (profile.isOn(info.id()) ? "" : " (off)"));
        paragraph(info.rationale());
        paragraph(info.source().isEmpty() ? "" : "Rests on: " + info.source());
        info.docs().filter(URI::isAbsolute).ifPresent(docs -> paragraph("More: " + docs));
        phases();
        messages();
        options();
        fixes();
        example("A note in which it finds something", info.bad());
        example("The same note, mended", info.good());
        line("");
        line("To allow it on one line: <!-- goh:allow " + info.id().code() + " -- reason -->");
    }

    private void phases() {
        line("");
        line("How bad, by phase:");
        for (Phase phase : Phase.values()) {
            List<String> words =
                    severities(info, profile, phase).stream().map(Words::of).toList();
            row(phase.word(), words.isEmpty() ? "-" : String.join(" or ", words));
        }
        if (info.isProcessRule()) {
            line("  Where the phase is only inferred, a warning at most.");
        }
    }

    private void messages() {
        line("");
        line("What it says:");
        info.messages().forEach((variant, message) -> {
            String help = info.helps().getOrDefault(variant, "");
            line("  " + message + (help.isEmpty() ? "" : "; " + help));
        });
    }

    private void options() {
        if (!info.options().isEmpty()) {
            line("");
            line("Options:");
            info.options().forEach(this::option);
        }
    }

    private <T> void option(RuleOption<T> option) {
        line("  " + option.name() + "=" + Printable.line(option.print(profile.value(option))) + "   "
                + option.expected());
    }

    private void fixes() {
        if (!info.fixes().isEmpty()) {
            line("");
            line("What can be done about it:");
            for (Map.Entry<String, FixInfo> fix : info.fixes().entrySet()) {
                row(Words.of(fix.getValue().applicability()), fix.getValue().label());
            }
        }
    }

    private void example(String title, Optional<RuleExample> example) {
        example.ifPresent(note -> {
            line("");
            line(title + (note.fileName().isEmpty() ? "" : ", " + note.fileName()) + ":");
            lines(note.note());
            note.others().forEach((name, other) -> {
                line("  beside " + name + ":");
                lines(other);
            });
        });
    }

    private void lines(String note) {
        note.lines().forEach(each -> line("    " + Printable.sourceLine(each)));
    }

    private void paragraph(String words) {
        if (!words.isEmpty()) {
            line("");
            line(words);
        }
    }

    private void row(String label, String value) {
        line("  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + value);
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }
}
