package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.SourcePosition;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.Rules;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import dev.goh.core.validation.Validator;
import dev.goh.markdown.fixtures.Fixture;
import dev.goh.markdown.fixtures.Fixtures;
import dev.goh.testkit.Episodes;
import dev.goh.testkit.Notes;
import dev.goh.testkit.SmallRule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every report on a note can be relied on for. */
class NoteValidatorTest {
    private static final NoteValidator STRICT = NoteValidator.of(Profiles.strict());
    private static final Context CONTEXT = Context.infer()
            .fileName("GOH 43 - 240301 - TBD: a.md")
            .asOf(LocalDate.of(2024, 3, 2))
            .videoLength(Duration.ofMinutes(58));

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    @Provide
    Arbitrary<String> notes() {
        return Notes.any();
    }

    @Provide
    Arbitrary<Episode> episodes() {
        return Episodes.any();
    }

    /** A finding with all that it says, for comparisons. */
    private static String full(Finding finding) {
        return finding + " " + finding.message(Locale.ENGLISH) + " " + finding.help(Locale.ENGLISH) + " "
                + finding.message(Locale.forLanguageTag("es")) + " " + finding.fingerprint() + " "
                + finding.fixes().stream().map(fix -> fix.label(Locale.ENGLISH)).toList();
    }

    private static String full(ValidationReport report) {
        return report.phase()
                + report.findings().stream().map(NoteValidatorTest::full).collect(Collectors.joining("\n"))
                + report.suppressed().stream().map(NoteValidatorTest::full).collect(Collectors.joining("\n"));
    }

    // Principle 1: never throws.

    @Property(tries = 2000)
    void noNoteMakesTheValidatorThrowNorARuleCrash(@ForAll("notes") String text) {
        check(text);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noFixtureMakesARuleCrashAndEveryPositionIsRight(Fixture fixture) {
        check(fixture.text());
        check(fixture.text().replace("\r\n", "\n").replace("\n", "\r\n"));
        check("\ufeff" + fixture.text());
    }

    @Test
    @Tag("corpus")
    void noRealNoteMakesARuleCrashAndEveryPositionIsRight() {
        int findings = 0;
        for (Path file : Corpus.files()) {
            findings += check(Corpus.text(file));
        }
        System.out.println("validation: " + findings + " findings about real notes are where they say");
        assertThat(findings).isGreaterThan(5000);
    }

    @Property(tries = 1000)
    void noBytesMakeTheValidatorThrow(@ForAll byte[] bytes) {
        ValidationReport report = STRICT.validate(bytes, NoteOptions.defaults(), CONTEXT);

        boolean utf8 = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8).length == bytes.length
                && Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
        assertThat(report.of(Rules.NOTE_READABLE)).hasSize(utf8 ? 0 : 1);
    }

    @Test
    void aNoteBeyondALimitIsTheFindingThatItCannotBeRead() {
        NoteOptions options = NoteOptions.builder()
                .limits(NoteLimits.builder().maxLines(2).build())
                .build();

        assertThat(STRICT.validate("a\nb\nc\n".getBytes(StandardCharsets.UTF_8), options, CONTEXT)
                        .findings())
                .extracting(finding ->
                        finding.rule() + " " + finding.message(Locale.ROOT) + "; " + finding.help(Locale.ROOT))
                .containsExactly("GOH001 more than 2 lines, which is the limit; split the note; programs that use the"
                        + " library can raise the limit maxLines");
        assertThat(STRICT.validate(new byte[] {'a', (byte) 0xff}, NoteOptions.defaults(), CONTEXT)
                        .findings())
                .extracting(finding -> finding.message(Locale.ROOT))
                .containsExactly("invalid UTF-8 at byte 1");
    }

    @Property(tries = 1000)
    void noEpisodeMakesTheValidatorThrow(@ForAll("episodes") Episode episode) {
        for (Phase phase : Phase.values()) {
            ValidationReport report = Validator.of(Profiles.strict())
                    .validate(episode, Context.in(phase).fileName("GOH 1.md").videoLength(Duration.ofSeconds(1)));
            assertThat(report.findings())
                    .noneMatch(finding -> finding.rule()
                            .equals(Rules.named("GOH099").orElseThrow().id()));
            assertThat(report.findings()).allMatch(finding -> finding.span().isEmpty());
        }
    }

    /** Checks a note in every phase: nothing crashes, findings are in order, and places are what they seem. */
    private static int check(String text) {
        EpisodeNote note = EpisodeNote.parse(text);
        int findings = 0;
        for (Phase phase : Phase.values()) {
            ValidationReport report = STRICT.validate(note, CONTEXT.phase(phase));
            for (Finding finding : report.findings()) {
                findings++;
                assertThat(finding.rule().code()).as("%s", finding).isNotEqualTo("GOH099");
                finding.span().ifPresent(span -> {
                    assertPosition(text, span.start());
                    assertPosition(text, span.end());
                });
            }
            assertThat(report.findings()).isSortedAccordingTo(Finding.ORDER);
        }
        return findings;
    }

    /** Counts lines and columns anew, character by character. */
    private static void assertPosition(String text, SourcePosition position) {
        int line = 1;
        int lineStart = text.startsWith("\ufeff") ? 1 : 0;
        for (int i = lineStart; i < position.offset(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (ends && i + 1 < text.length()) {
                line++;
                lineStart = i + 1;
            }
        }
        String before = text.substring(Math.min(lineStart, position.offset()), position.offset());
        assertThat(position)
                .isEqualTo(new SourcePosition(
                        position.offset(),
                        line,
                        before.length() + 1,
                        before.codePointCount(0, before.length()) + 1,
                        before.getBytes(StandardCharsets.UTF_8).length + 1));
    }

    // Principle 1, second half: a crashing rule becomes GOH099 and the rest still run.

    static List<Throwable> problems() {
        return List.of(
                new IllegalStateException("broken"),
                new NullPointerException(),
                new StackOverflowError("deep"),
                new NoClassDefFoundError("a/B"),
                new AssertionError("no"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void aRuleThatCrashesIsAFindingAndTheOthersStillRun(Throwable problem) {
        Rule crashing = SmallRule.of("ACME001", "crashing", (in, out) -> {
            out.at(ModelPath.of("url")).report("found");
            if (problem instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) problem;
        });
        Profile profile = Profiles.core().and(Profile.of(crashing));

        ValidationReport report =
                NoteValidator.of(profile).validate(EpisodeNote.parse("## Checklist\n- [] a\n"), Context.infer());

        assertThat(report.findings())
                .extracting(finding -> finding.rule().code())
                .containsExactly("GOH003", "GOH007", "ACME001", "GOH099");
        assertThat(report.findings().get(3).message(Locale.ROOT))
                .isEqualTo(
                        "rule ACME001 crashing crashed: " + problem.getClass().getName() + ": " + problem.getMessage());
        assertThat(report.findings().get(3).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aRuleThatReportsWhatItDoesNotDeclareCrashes() {
        Rule rule = SmallRule.of(
                "ACME001", "undeclared", (in, out) -> out.at(ModelPath.ROOT).report("lost"));
        ValidationReport report =
                Validator.of(Profile.of(rule)).validate(Episode.builder().build(), Context.infer());

        assertThat(report.findings())
                .extracting(finding -> finding.message(Locale.ROOT))
                .containsExactly("rule ACME001 undeclared crashed: java.lang.IllegalArgumentException:"
                        + " rule ACME001 has no message lost");
    }

    // Principle 2: findings are values without text.

    @ParameterizedTest
    @MethodSource("fixtures")
    void findingsAreEqualByContent(Fixture fixture) {
        ValidationReport one = STRICT.validate(EpisodeNote.parse(fixture.text()), CONTEXT);
        ValidationReport two = NoteValidator.of(Profiles.strict()).validate(EpisodeNote.parse(fixture.text()), CONTEXT);

        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        List<Fix> fixes = one.findings().stream()
                .flatMap(finding -> finding.fixes().stream())
                .toList();
        assertThat(two.findings().stream().flatMap(finding -> finding.fixes().stream()))
                .isEqualTo(fixes);
    }

    // Principle 3: the order depends on nothing but the note.

    @Test
    void theReportIsTheSameInWhateverOrderRulesAreGivenAndWhereverItIsMade() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<EpisodeNote> notes = Fixtures.all().stream()
                .map(fixture -> EpisodeNote.parse(fixture.text()))
                .toList();
        List<String> expected =
                notes.stream().map(note -> full(STRICT.validate(note, CONTEXT))).toList();
        Random random = new Random(41);
        try {
            for (String place : List.of("ar-EG Africa/Cairo", "tr Asia/Kathmandu", "de America/St_Johns")) {
                Locale.setDefault(Locale.forLanguageTag(place.split(" ")[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place.split(" ")[1]));
                List<Rule> shuffled = new ArrayList<>(Rules.all());
                Collections.shuffle(shuffled, random);
                Profile profile = Profile.of(shuffled.toArray(Rule[]::new)).and(Profiles.strict());
                NoteValidator validator = NoteValidator.of(profile);
                assertThat(IntStream.range(0, notes.size())
                                .parallel()
                                .mapToObj(i -> full(validator.validate(notes.get(i), CONTEXT)))
                                .toList())
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(String.join("", expected)).contains("GOH101", "GOH007");
    }

    // Principle 5: an episode without a note has the same findings, but for places and what only a note shows.

    @ParameterizedTest
    @MethodSource("fixtures")
    void anEpisodeWithoutANoteHasTheSameFindings(Fixture fixture) {
        EpisodeNote note = EpisodeNote.parse(fixture.text());
        List<String> alone = Validator.of(Profiles.strict()).validate(note.episode(), CONTEXT).findings().stream()
                .map(finding -> finding.rule() + " " + finding.path() + " " + finding.message(Locale.ROOT))
                .sorted()
                .toList();
        List<String> withNote = STRICT.validate(note, CONTEXT).findings().stream()
                .map(finding -> finding.rule() + " " + finding.path() + " " + finding.message(Locale.ROOT))
                .sorted()
                .toList();

        assertThat(withNote).containsAll(alone);
    }

    // Principle 7: time enters through the context alone.

    @Test
    void thePresentDayIsWhatTheContextSays() {
        EpisodeNote note = EpisodeNote.parse("---\ndate: 2024-03-01\n---\n");
        LocalDate show = LocalDate.of(2024, 3, 1);

        assertThat(phase(note, Context.infer())).isEqualTo(Phase.SCHEDULED);
        assertThat(phase(note, Context.infer().asOf(show.minusDays(3)))).isEqualTo(Phase.SCHEDULED);
        assertThat(phase(note, Context.infer().asOf(show.minusDays(2)))).isEqualTo(Phase.LIVE_READY);
        assertThat(phase(note, Context.infer().asOf(show))).isEqualTo(Phase.LIVE_READY);
        assertThat(phase(note, Context.infer().asOf(show.plusDays(1)))).isEqualTo(Phase.AIRED);
        assertThat(phase(note, Context.in(Phase.DRAFT).asOf(show.plusDays(1)))).isEqualTo(Phase.DRAFT);
        EpisodeNote told = EpisodeNote.parse("---\ndate: 2024-03-01\nphase: Published\n---\n");
        assertThat(STRICT.validate(told, Context.infer().asOf(show)).phase().isExplicit())
                .isTrue();
        assertThat(phase(told, Context.infer())).isEqualTo(Phase.PUBLISHED);
    }

    private static Phase phase(EpisodeNote note, Context context) {
        return STRICT.validate(note, context).phase().phase();
    }

    // Fingerprints.

    @Test
    void aFingerprintStaysWhenLinesAreAddedAboveAndThePhaseChanges() {
        String note = "---\nurl: https://youtu.be/TBD\n---\n## Checklist\n- [ ] a\n  - [] b\n- [x] c\n  - [ ] d\n"
                + "## Talking points\n- x\n### Demo\n- \n## Timestamps\n00:02:00 a\n00:01:00 b\n## Links\nA:\n[x]()\n";
        String more =
                "---\nphase: live-ready\nurl: https://youtu.be/TBD\n---\n\n## Checklist\n- [ ] new\n- [ ] a\n  - new\n  - [] b\n"
                        + "- [x] c\n  - [x] new\n  - [ ] d\n## Talking points\n- y\n- x\n### New\n- y\n### Demo\n- x\n- \n"
                        + "## Timestamps\n00:00:00 new\n00:02:00 a\n00:01:00 b\n## Links\nhttps://example.org\nA:\n[x]()\n";
        List<String> before = prints(note, Context.in(Phase.LIVE_READY));
        List<String> after = prints(more, Context.infer());

        assertThat(before).hasSizeGreaterThan(5);
        assertThat(after).containsAll(before);
    }

    private static List<String> prints(String note, Context context) {
        return STRICT.validate(EpisodeNote.parse(note), context).findings().stream()
                .filter(finding -> List.of("GOH007", "GOH103", "GOH203", "GOH501", "GOH602", "GOH702")
                        .contains(finding.rule().code()))
                .map(finding -> finding.rule() + " " + finding.variant() + " " + finding.fingerprint())
                .sorted()
                .toList();
    }

    @Test
    void fingerprintsOfFindingsAboutDifferentValuesDiffer() {
        List<Finding> findings = STRICT.validate(
                        EpisodeNote.parse("## Checklist\n- [] a\n- [] b\n  - [] a\n## After the show\n- [] a\n"),
                        Context.in(Phase.DRAFT))
                .of(Rules.CHECKBOX_WELL_FORMED);

        assertThat(findings).hasSize(4);
        assertThat(findings).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }
}
