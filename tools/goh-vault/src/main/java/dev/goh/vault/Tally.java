package dev.goh.vault;

import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Counts what a check found, and tells whether it fails. It keeps the worst findings and no others. Not thread-safe. */
public final class Tally {
    /** How many findings are kept. */
    public static final int WORST = 10;

    private static final Comparator<Placed> MILDEST_AND_LAST_FIRST = Comparator.comparing(
                    (Placed placed) -> placed.finding.severity())
            .thenComparing(Comparator.comparingInt(Placed::order).reversed());

    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    private final Map<RuleInfo, Map<Severity, Integer>> rules =
            new TreeMap<>(Comparator.comparing((RuleInfo info) -> info.id().code()));
    private final PriorityQueue<Placed> worst = new PriorityQueue<>(WORST + 1, MILDEST_AND_LAST_FIRST);
    private int findings;
    private int fixable;
    private int baselined;
    private boolean crashed;

    /**
     * A finding and where it is.
     *
     * @param file the name of its file
     * @param finding the finding
     * @param order how many findings came before it
     */
    private record Placed(String file, Finding finding, int order) {}

    /** Creates a tally of nothing. */
    public Tally() {}

    /**
     * Takes what was found in a file. What its note allows or the baseline knows is no part of what makes a check fail.
     *
     * @param file the file
     */
    public void add(CheckedFile file) {
        baselined += file.baselined().size();
        crashed |= !file.report().of(EngineRules.RULE_CRASHED.id()).isEmpty();
        for (Finding finding : file.report().findings()) {
            severities.merge(finding.severity(), 1, Integer::sum);
            rules.computeIfAbsent(finding.info(), info -> new EnumMap<>(Severity.class))
                    .merge(finding.severity(), 1, Integer::sum);
            fixable += isFixable(finding) ? 1 : 0;
            worst.add(new Placed(file.name(), finding, findings++));
            if (worst.size() > WORST) {
                worst.remove();
            }
        }
    }

    private static boolean isFixable(Finding finding) {
        return finding.fixes().stream().anyMatch(fix -> fix.applicability() == Applicability.SAFE);
    }

    /**
     * Tells whether the check fails.
     *
     * @param failOn the least severity that makes it fail; empty if none does
     * @param maxWarnings how many warnings may be
     * @return whether a finding is as bad, or there are more warnings
     */
    public boolean fails(Optional<Severity> failOn, int maxWarnings) {
        boolean bad = failOn.isPresent()
                && severities.keySet().stream().anyMatch(severity -> severity.compareTo(failOn.get()) >= 0);
        return bad || of(Severity.WARNING) > maxWarnings;
    }

    /**
     * Counts the findings of one severity.
     *
     * @param severity the severity
     * @return their number
     */
    public int of(Severity severity) {
        return severities.getOrDefault(severity, 0);
    }

    /**
     * Counts the findings by rule and severity.
     *
     * @return the rules that found something, in the order of their codes, each with the severities that occur; a view
     */
    public Map<RuleInfo, Map<Severity, Integer>> byRule() {
        return Collections.unmodifiableMap(rules);
    }

    /**
     * Counts the findings.
     *
     * @return their number
     */
    public int findings() {
        return findings;
    }

    /**
     * Counts what can be mended without looking.
     *
     * @return the number of findings with a safe fix
     */
    public int fixable() {
        return fixable;
    }

    /**
     * Counts the findings that the baseline knows.
     *
     * @return their number
     */
    public int baselined() {
        return baselined;
    }

    /**
     * Tells whether a rule crashed, so that nobody knows what it would have found.
     *
     * @return whether there was a GOH099
     */
    public boolean crashed() {
        return crashed;
    }

    /**
     * Names the worst findings.
     *
     * @return at most {@value #WORST} lines: the worst severity first, and of one severity as they came
     */
    public List<String> worst() {
        List<Placed> sorted = new ArrayList<>(worst);
        sorted.sort(MILDEST_AND_LAST_FIRST.reversed());
        return sorted.stream()
                .map(placed -> FindingLine.of(placed.file, placed.finding))
                .toList();
    }
}
