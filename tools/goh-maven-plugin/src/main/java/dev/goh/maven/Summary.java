package dev.goh.maven;

import dev.goh.core.validation.Severity;
import dev.goh.vault.Tally;
import dev.goh.vault.internal.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** What a check comes to, in words. */
final class Summary {
    private static final List<Severity> WORST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);
    private static final int NAME = 30;

    private Summary() {}

    /** In one line. */
    static String sum(Tally tally, int notes, int skipped) {
        return Words.count(notes, "note") + " checked: " + severities(tally::of)
                + (tally.baselined() > 0 ? "; " + tally.baselined() + " in the baseline" : "")
                + (skipped > 0 ? "; " + Words.count(skipped, "file") + " skipped (no episode note)" : "");
    }

    /**
     * Why a build fails, and what to do about it.
     *
     * @param sum what the first line says
     * @param execution what the commands end with so that they run as this check did: an @ and its id, or nothing
     */
    static String failure(String sum, Tally tally, String execution) {
        List<String> lines = new ArrayList<>();
        lines.add(sum);
        lines.addAll(byRule(tally));
        List<String> worst = tally.worst();
        lines.add(worst.size() < tally.findings() ? "The worst:" : "They are:");
        worst.forEach(line -> lines.add("  " + line));
        if (tally.fixable() > 0) {
            lines.add(tally.fixable() + " of " + Words.count(tally.findings(), "finding") + " can be fixed: mvn goh:fix"
                    + execution);
        }
        lines.add("To be told only what is new from now on: mvn goh:baseline" + execution);
        return String.join("\n", lines);
    }

    /** A line for each rule that found something. */
    static List<String> byRule(Tally tally) {
        List<String> lines = new ArrayList<>();
        tally.byRule().forEach((rule, counts) -> {
            String name = rule.id().name();
            lines.add("  " + rule.id().code() + "  " + name + " ".repeat(Math.max(2, NAME - name.length()))
                    + severities(severity -> counts.getOrDefault(severity, 0)));
        });
        return lines;
    }

    /** {@code 2 errors, 1 info}; what there is none of is left out. */
    static String severities(ToIntFunction<Severity> counts) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : WORST_FIRST) {
            int count = counts.applyAsInt(severity);
            if (count > 0) {
                parts.add(Words.count(count, Words.of(severity)));
            }
        }
        return parts.isEmpty() ? "nothing found" : String.join(", ", parts);
    }
}
