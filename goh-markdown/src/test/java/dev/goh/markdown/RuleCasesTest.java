package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleExample;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleOption;
import dev.goh.core.validation.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each rule fires, and where it just does not: rows of rule-cases.txt. */
class RuleCasesTest {
    private static final Pattern HEAD = Pattern.compile(
            "=== (GOH[0-9]{3}) ([a-z-]+)(?: ([a-z.-]+)=\"(.*)\")?(?: duration=([0-9]+))?(?: file=(.*))?");

    /**
     * A block of the file.
     *
     * @param option an option that is set; empty for none
     * @param value its value
     */
    private record Case(
            int line, RuleInfo rule, Context context, String option, String value, List<String> expected, String note) {
        Stream<Finding> findings() {
            Profile profile =
                    isEngine(rule.id()) ? Profiles.strict() : Profiles.strict().only(rule.id());
            Profile set = option.isEmpty() ? profile : profile.option(option, value);
            return NoteValidator.of(set).validate(EpisodeNote.parse(note), context).findings().stream();
        }

        @Override
        public String toString() {
            return "line " + line + " " + rule.id() + " " + (expected.isEmpty() ? "is silent" : "fires");
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher head = HEAD.matcher(lines.get(i));
            if (head.matches()) {
                Context context = Context.in(Phase.named(head.group(2)).orElseThrow());
                context = head.group(5) == null
                        ? context
                        : context.videoLength(Duration.ofSeconds(Long.parseLong(head.group(5))));
                context = head.group(6) == null ? context : context.fileName(head.group(6));
                List<String> expected = new ArrayList<>();
                int line = i + 1;
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith(">>> ")) {
                    expected.add(lines.get(++i).substring(4));
                }
                StringBuilder note = new StringBuilder();
                while (i + 1 < lines.size() && !lines.get(i + 1).startsWith("=== ")) {
                    note.append(lines.get(++i).replace('⇥', '\t').replace('␣', ' '))
                            .append('\n');
                }
                RuleInfo rule = Rules.named(head.group(1)).orElseThrow();
                String option = head.group(3) == null ? "" : head.group(3);
                String value = head.group(4) == null ? "" : head.group(4);
                cases.add(new Case(line, rule, context, option, value, expected, note.toString()));
            }
        }
        return cases;
    }

    private static List<String> lines() {
        try (InputStream in = RuleCasesTest.class.getResourceAsStream("rule-cases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleFindsThisAndNoMore(Case example) {
        assertThat(example.findings().map(RuleCasesTest::row)).containsExactlyElementsOf(example.expected);
    }

    /** Rules that a note alone shows: not what the engine says about others, what unreadable files and what exports are. */
    private static boolean isAboutNotes(RuleInfo info) {
        return info.category() != RuleCategory.ENGINE
                && info.category() != RuleCategory.EXPORT
                && !info.id().equals(Rules.NOTE_READABLE);
    }

    /** What the engine says depends on the other rules. */
    private static boolean isEngine(RuleId rule) {
        return Rules.named(rule.code()).orElseThrow().category() == RuleCategory.ENGINE;
    }

    private static String row(Finding finding) {
        String place = finding.span().map(span -> span.start().toString()).orElse("-");
        String path = finding.path().isRoot() ? "-" : finding.path().pointer();
        return finding.severity() + " " + place + " " + path + " " + finding.message(Locale.ENGLISH);
    }

    @Test
    void everyRuleHasACaseWhereItFiresAndOneWhereItDoesNot() {
        Set<String> codes = Rules.infos().stream()
                .filter(RuleCasesTest::isAboutNotes)
                .map(info -> info.id().code())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes(true)).isEqualTo(codes);
        assertThat(codes(false)).isEqualTo(codes);
    }

    private static Set<String> codes(boolean fires) {
        return cases().stream()
                .filter(example -> example.expected.isEmpty() != fires)
                .map(example -> example.rule.id().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyVariantOfARuleHasACase() {
        Set<String> seen = new TreeSet<>();
        cases().forEach(example ->
                example.findings().forEach(finding -> seen.add(finding.rule() + " " + finding.variant())));
        Set<String> all = new TreeSet<>();
        for (RuleInfo info : Rules.infos()) {
            if (isAboutNotes(info)) {
                info.messages().keySet().forEach(variant -> all.add(info.id() + " " + variant));
            }
        }
        all.removeAll(seen);

        assertThat(all).isEmpty();
    }

    @Test
    void everyOptionOfARuleHasACase() {
        Set<String> set = cases().stream().map(Case::option).collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = Rules.infos().stream()
                .filter(RuleCasesTest::isAboutNotes)
                .flatMap(info -> info.options().stream())
                .map(RuleOption::name)
                .collect(Collectors.toCollection(TreeSet::new));

        all.removeAll(set);

        assertThat(all).isEmpty();
    }

    static List<RuleInfo> rules() {
        return Rules.infos().stream().filter(info -> info.bad().isPresent()).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExamplesOnItsPageShowWhatARuleMeans(RuleInfo rule) {
        for (Phase phase : Phase.values()) {
            boolean runs = rule.messages().keySet().stream()
                    .anyMatch(variant ->
                            rule.severity(variant, PhaseGuess.given(phase)).isPresent());
            Context context = Context.in(phase).videoLength(Duration.ofMinutes(58));
            long bad = count(rule, rule.bad().orElseThrow(), context);
            if (phase == first(rule)) {
                assertThat(bad).as("bad, " + phase).isPositive();
            }
            assertThat(count(rule, rule.good().orElseThrow(), context))
                    .as("good, " + phase)
                    .isZero();
            assertThat(bad > 0).as("runs, " + phase).isIn(runs, false);
        }
    }

    private static Phase first(RuleInfo rule) {
        return Stream.of(Phase.values())
                .filter(phase -> rule.messages().keySet().stream()
                        .anyMatch(variant ->
                                rule.severity(variant, PhaseGuess.given(phase)).isPresent()))
                .findFirst()
                .orElseThrow();
    }

    private static long count(RuleInfo rule, RuleExample example, Context context) {
        Context known = example.fileName().isEmpty() ? context : context.fileName(example.fileName());
        return new Case(0, rule, known, "", "", List.of(), example.note())
                .findings()
                .filter(finding -> finding.rule().equals(rule.id()))
                .count();
    }

    @Test
    void everyRuleOnNotesHasExamples() {
        assertThat(Rules.infos())
                .filteredOn(info -> info.category() != RuleCategory.EXPORT)
                .filteredOn(info -> info.bad().isEmpty() || info.good().isEmpty())
                .extracting(info -> info.id().code())
                .containsExactly("GOH001", "GOH099");
    }
}
