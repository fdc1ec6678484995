package dev.goh.fuzz;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.Suppression;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteValidator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A note with permissions: they tell findings apart, and neither add nor hide one. */
public final class SuppressionTarget {
    private static final Set<RuleId> ENGINE =
            Set.of(EngineRules.SUPPRESSION_INVALID.id(), EngineRules.SUPPRESSION_UNUSED.id());
    private static final Profile STRICT = Profiles.strict().on(EngineRules.SUPPRESSION_UNUSED.id());
    private static final NoteValidator ALLOWING = NoteValidator.of(STRICT);
    private static final NoteValidator FORBIDDING = NoteValidator.of(STRICT.option(EngineRules.ALLOW_INLINE, false));
    private static final Context AIRED = Context.in(Phase.AIRED);

    private SuppressionTarget() {}

    /** Checks one input: a note. */
    public static void fuzzerTestOneInput(byte[] input) {
        new Input(input).note().ifPresent(SuppressionTarget::check);
    }

    private static void check(EpisodeNote note) {
        ValidationReport allowed = ALLOWING.validate(note, AIRED);
        ValidationReport forbidden = FORBIDDING.validate(note, AIRED);
        Law.equal(forbidden.suppressed(), List.of(), "nothing is allowed");
        Law.equal(
                Stream.concat(found(allowed.findings()), found(allowed.suppressed()))
                        .sorted()
                        .toList(),
                found(forbidden.findings()).sorted().toList(),
                "what is allowed and what is not is all that is found");
        for (Finding finding : allowed.suppressed()) {
            checkReason(note, finding);
        }
        if (!note.text().contains("goh:allow") && !note.text().contains("goh-allow")) {
            Law.equal(allowed.suppressed(), List.of(), "nobody asked");
        }
    }

    private static Stream<String> found(List<Finding> findings) {
        Predicate<Finding> engine = finding -> ENGINE.contains(finding.rule());
        return findings.stream()
                .filter(engine.negate())
                .map(finding -> finding.severity() + " " + finding.rule() + " " + finding.path() + " " + finding.span()
                        + " " + finding.variant() + " " + finding.args());
    }

    /** Where the permission must stand, and what it must name, at the least. */
    private static void checkReason(EpisodeNote note, Finding finding) {
        RuleId rule = finding.rule();
        Law.holds(!rule.equals(EngineRules.SUPPRESSION_INVALID.id()), "what is wrong with a permission is not allowed");
        Suppression suppression = finding.suppression().orElseThrow();
        List<String> lines = List.of(note.text().split("\r\n|[\r\n]", -1));
        Predicate<String> names = line -> line.contains(rule.code()) || line.contains(rule.name());
        if (suppression.scope() == Suppression.Scope.LINE) {
            int from = finding.span().orElseThrow().start().line();
            int to = finding.span().orElseThrow().end().line();
            boolean allowed =
                    lines.subList(from - 1, to).stream().anyMatch(names.and(line -> line.contains("goh:allow")));
            Law.holds(allowed, "a permission stands at %s", finding);
        } else {
            Law.holds(names.test(note.text()), "a permission names %s", finding);
        }
    }
}
