package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.goh.core.Checklist;
import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.TalkingPoints;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import dev.goh.core.validation.Rules;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.fixtures.Fixture;
import dev.goh.markdown.fixtures.Fixtures;
import dev.goh.testkit.Notes;
import dev.goh.testkit.SmallRule;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fixes mend what they are for, and nothing else. */
class NoteFixTest {
    private static final NoteValidator STRICT = NoteValidator.of(Profiles.strict());
    private static final Context CONTEXT = Context.infer().fileName("GOH 43 - 240301 - a.md");

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    @Provide
    Arbitrary<String> notes() {
        return Notes.any();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void fixturesAreMendedWithinTheLaws(Fixture fixture) {
        checkAll(fixture.text());
        checkAll(fixture.text().replace("\r\n", "\n").replace("\n", "\r\n"));
    }

    @Property(tries = 1000)
    void generatedNotesAreMendedWithinTheLaws(@ForAll("notes") String text) {
        checkAll(text);
    }

    @Test
    @Tag("corpus")
    void realNotesAreMendedWithinTheLaws() {
        int applied = 0;
        for (Path file : Corpus.files()) {
            applied += checkAll(Corpus.text(file));
        }
        System.out.println("fixes: " + applied + " safe fixes of real notes, each within the laws");
        assertThat(applied).isGreaterThan(400);
    }

    private static int checkAll(String text) {
        int applied = checkSafe(text, CONTEXT);
        checkSafe(text, CONTEXT.phase(Phase.LIVE_READY));
        checkOthers(text);
        return applied;
    }

    /** All safe fixes together, and each alone. */
    private static int checkSafe(String text, Context context) {
        EpisodeNote note = EpisodeNote.parse(text);
        PhaseGuess phase = context.guess(note.episode());
        FixResult result = STRICT.fix(note, context, Applicability.SAFE);
        assertThat(result.converged()).as("converges: %s", text).isTrue();
        FixResult again = STRICT.fix(result.note(), context, Applicability.SAFE);
        assertThat(again.note().text())
                .as("a fixed point")
                .isEqualTo(result.note().text());
        assertThat(again.applied()).isEmpty();
        assertThat(result.remaining())
                .isEqualTo(STRICT.validate(result.note(), context).findings());
        ValidationReport report = STRICT.validate(note, context, phase);
        // In another phase other rules run.
        if (context.guess(result.note().episode()).phase() == phase.phase()) {
            assertNothingWorse(report, result);
        }
        for (Finding finding : report.findings()) {
            for (Fix fix : finding.fixes()) {
                if (fix.applicability() == Applicability.SAFE) {
                    checkAlone(note, finding, fix, context, phase);
                }
            }
        }
        return result.applied().size();
    }

    private static void checkAlone(EpisodeNote note, Finding finding, Fix fix, Context context, PhaseGuess phase) {
        EpisodeNote fixed = note.apply(fix);
        checkBytes(note, fixed);
        Episode before = without(note.episode(), fix.paths());
        assertThat(without(fixed.episode(), fix.paths()))
                .as("%s changes only %s", finding, fix.paths())
                .isEqualTo(before);
        Context same = context.phase(phase.phase());
        FixResult alone = only(finding.rule()).fix(note, same, Applicability.SAFE);
        assertThat(alone.applied()).as("%s is fixed", finding).isNotEmpty();
        Map<String, Integer> more = new HashMap<>();
        alone.remaining().forEach(left -> count(left, finding.severity(), 1, more));
        only(finding.rule()).validate(note, same).findings().forEach(was -> count(was, finding.severity(), -1, more));
        assertThat(more.get(finding.rule().code())).as("%s is gone", finding).isNegative();
    }

    /** No rule finds more than before that is as bad as the worst that was fixed. */
    private static void assertNothingWorse(ValidationReport before, FixResult result) {
        result.applied().stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .ifPresent(worst -> {
                    Map<String, Integer> more = new HashMap<>();
                    result.remaining().forEach(finding -> count(finding, worst, 1, more));
                    before.findings().forEach(finding -> count(finding, worst, -1, more));
                    assertThat(more)
                            .as("what more is found than before")
                            .allSatisfy((rule, number) ->
                                    assertThat(number).as(rule).isNotPositive());
                });
    }

    private static NoteValidator only(RuleId rule) {
        return NoteValidator.of(Profiles.strict().only(rule));
    }

    private static void count(Finding finding, Severity least, int step, Map<String, Integer> counts) {
        if (finding.severity().compareTo(least) >= 0) {
            counts.merge(finding.rule().code(), step, Integer::sum);
        }
    }

    /** What lies outside the edits keeps its bytes. */
    private static void checkBytes(EpisodeNote before, EpisodeNote after) {
        StringBuilder expected = new StringBuilder();
        int from = 0;
        for (NoteEdit edit : after.edits()) {
            expected.append(before.text(), from, edit.start()).append(edit.text());
            from = edit.end();
        }
        assertThat(after.text())
                .isEqualTo(expected.append(before.text(), from, before.text().length())
                        .toString());
    }

    /** The episode with the values at some paths blanked out, as far as safe fixes have paths. */
    private static Episode without(Episode episode, List<ModelPath> paths) {
        Episode rest = episode;
        for (ModelPath path : paths) {
            switch (path.tokens().get(0)) {
                case "embed" -> rest = rest.withEmbed(Optional.empty());
                case "date" -> rest = rest.withDate(Optional.empty());
                case "properties" -> rest = rest.withProperties(Map.of());
                case "timestamps" -> rest = rest.withTimestamps(List.of());
                case "references" -> rest = rest.withReferences(List.of());
                case "otherSections" -> rest = rest.withOtherSections(List.of());
                case "intros" -> rest = rest.withIntros(Map.of());
                case "talkingPoints" -> rest = rest.withTalkingPoints(TalkingPoints.of());
                case "preShow" -> rest = rest.withChecklist(Section.PRE_SHOW, Checklist.of());
                case "justBefore" -> rest = rest.withChecklist(Section.JUST_BEFORE, Checklist.of());
                case "postShow" -> rest = rest.withChecklist(Section.POST_SHOW, Checklist.of());
                default -> throw new IllegalArgumentException(path.pointer());
            }
        }
        return rest;
    }

    /** Fixes that a person must look at can all be applied, or are refused with a reason; the engine stops either way. */
    private static void checkOthers(String text) {
        EpisodeNote note = EpisodeNote.parse(text);
        for (Applicability applicability : List.of(Applicability.REVIEW, Applicability.TEMPLATE)) {
            FixResult result = STRICT.fix(note, CONTEXT, applicability);
            assertThat(result.note().text()).isNotNull();
            assertThat(EpisodeNote.parse(result.note().text()).episode())
                    .isEqualTo(result.note().episode());
        }
    }

    /** One fix each: rule, label, note, fixed note. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GOH003 | insert an empty one | # a~ | ---~url:~date:~---~# a~",
                "GOH005 | add ### Timestamps at the end | # a | # a~~### Timestamps~",
                "GOH006 | rename it to \"Timestamps\" | ##  Timestamp #~00:00:00 a~ | ##  Timestamps #~00:00:00 a~",
                "GOH007 | write [ ] | ## Checklist~- [] a~ | ## Checklist~- [ ] a~",
                "GOH107 | write 00:05:53 | ## Timestamps~  - [5:53]  a~ | ## Timestamps~00:05:53  a~",
                "GOH303 | remove the blanks | # [[ GOH 1 - a  ]]~ | # [[GOH 1 - a]]~",
                "GOH321 | set the date to 2024-03-01, which the file's name says | ---~url:~date:~---~ | ---~url:~date: 2024-03-01~---~",
                "GOH002 | remove line 3 | ---~date:~date: 2024-03-01~---~ | ---~date:~---~",
                "GOH002 | close it after line 3 | ---~url:~date:~# a~ | ---~url:~date:~---~# a~",
                "GOH002 | close it after line 2 | ---~url: | ---~url:~---",
                "GOH105 | write 01:03:10 | ## Timestamps~00:63:10 a~ | ## Timestamps~01:03:10 a~",
                "GOH403 | write \"Ana\", [[Bo]] | Guest:: Ana and [[Bo]]~ | Guest:: \"Ana\", [[Bo]]~",
                "GOH404 | write Guest:: | Guests: Ana~ | Guest:: Ana~",
                "GOH008 | write [ ] | ## Checklist~- [?] a~ | ## Checklist~- [ ] a~",
                "GOH102 | insert a timestamp at 00:00:00, whose title you fill in | ## Timestamps~00:00:42 a~ | ## Timestamps~00:00:00~00:00:42 a~",
                "GOH103 | put the timestamps in the order of their times | ## Timestamps~00:00:42 a~00:00:41 b~ | ## Timestamps~00:00:41 b~00:00:42 a~",
                "GOH106 | write a title, which you replace | ## Timestamps~00:00:42~ | ## Timestamps~00:00:42 Title~",
                "GOH109 | write ‹ for < | ## Timestamps~00:00:42 a < b~ | ## Timestamps~00:00:42 a ‹ b~",
                "GOH302 | set the title to \"GOH 43 - 240301 - a\" | # [[GOH 43 - b]]~ | # [[GOH 43 - 240301 - a]]~",
                "GOH305 | write GOH 43 in the title | # GOH 42 - a~ | # GOH 43 - a~",
                "GOH305 | write GOH 043 in the title | # [[GOH 042 - a]]~ | # [[GOH 043 - a]]~",
                "GOH305 | write GOH 43 in the title | # CCG 42 - a~ | # GOH 43 - a~",
                "GOH305 | write GOH 43 in the title | # 42 - a~ | # GOH 43 - a~",
                "GOH322 | write 2024-03-01 | ---~date: March 1st, 2024~---~ | ---~date: 2024-03-01~---~",
                "GOH323 | set the date to 2024-03-01 | ---~date: 2024-03-02~---~ | ---~date: 2024-03-01~---~",
                "GOH501 | untick \"a\" | ## Checklist~- [x] a~  - [ ] b~ | ## Checklist~- [ ] a~  - [ ] b~",
                "GOH506 | tick \"a\" | ## Checklist~- [ ] a~  - [x] b~ | ## Checklist~- [x] a~  - [x] b~",
                "GOH602 | remove the point | ## Talking points~- a~  - ?~- b~ | ## Talking points~- a~- b~",
                "GOH326 | write CET | ---~date: 2023-12-01~---~## Checklist~- a (16:00 CEST)~ | ---~date: 2023-12-01~---~## Checklist~- a (16:00 CET)~",
                "GOH202 | write https://youtu.be/dQw4w9WgXcQ | ---~url: <https://youtu.be/dQw4w9WgXcQ>~---~# a~ | ---~url: https://youtu.be/dQw4w9WgXcQ~---~# a~",
                "GOH204 | show the video dQw4w9WgXcQ | ---~url: https://youtu.be/dQw4w9WgXcQ~---~<iframe src=\"https://www.youtube.com/embed/\"></iframe>~ | ---~url: https://youtu.be/dQw4w9WgXcQ~---~<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\"></iframe>~",
                "GOH205 | show dQw4w9WgXcQ | ---~url: https://youtu.be/dQw4w9WgXcQ~---~![](https://youtu.be/Te4Kettle_8)~ | ---~url: https://youtu.be/dQw4w9WgXcQ~---~![](https://youtu.be/dQw4w9WgXcQ)~",
                "GOH702 | link to the video dQw4w9WgXcQ | ---~url: https://youtu.be/dQw4w9WgXcQ~---~[url]()~ | ---~url: https://youtu.be/dQw4w9WgXcQ~---~[url](https://www.youtube.com/watch?v=dQw4w9WgXcQ)~"
            })
    void aFixDoesWhatItsLabelSays(String rule, String label, String before, String after) {
        EpisodeNote note = EpisodeNote.parse(before.replace('~', '\n'));
        List<Fix> fixes = Stream.of(Phase.SCHEDULED, Phase.LIVE_READY, Phase.AIRED)
                .map(CONTEXT::phase)
                .flatMap(context -> STRICT.validate(note, context).findings().stream())
                .filter(finding -> finding.rule().code().equals(rule))
                .flatMap(finding -> finding.fixes().stream())
                .limit(1)
                .toList();

        assertThat(fixes).extracting(fix -> fix.label(Locale.ENGLISH)).containsExactly(label);
        assertThat(note.apply(fixes.get(0)).text()).isEqualTo(after.replace('~', '\n'));
    }

    @Test
    void aNoteIsMendedInOneGo() {
        EpisodeNote note = EpisodeNote.parse(
                "---\r\nurl: https://youtu.be/dQw4w9WgXcQ\r\ndate:\r\n---\r\n# [[ GOH 43 - a ]]\r\n"
                        + "<iframe src=\"https://www.youtube.com/embed/\"></iframe>\r\n## Checklist\r\n- [] a\r\n- [] b\r\n### Timestamp\r\n0:00 a\r\n");

        FixResult result = NoteValidator.of(Profiles.officeHours()).fix(note, CONTEXT, Applicability.SAFE);

        assertThat(result.note().text())
                .isEqualTo(
                        "---\r\nurl: https://youtu.be/dQw4w9WgXcQ\r\ndate: 2024-03-01\r\n---\r\n# [[GOH 43 - a]]\r\n"
                                + "<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\"></iframe>\r\n## Checklist\r\n- [ ] a\r\n- [ ] b\r\n### Timestamps\r\n00:00:00 a\r\n");
        assertThat(result.applied())
                .extracting(finding -> finding.rule().code())
                .containsExactlyInAnyOrder("GOH303", "GOH007", "GOH007", "GOH006", "GOH204", "GOH321", "GOH107");
        assertThat(result.conflicts()).isEmpty();
        assertThat(note.text()).contains("[[ GOH");
    }

    @Test
    void newLinesEndAsMostLinesDo() {
        EpisodeNote note = EpisodeNote.parse("# GOH 43 - a\n\r\n## Checklist\r\n- [ ] a\r\n");

        FixResult result =
                NoteValidator.of(Profiles.officeHours()).fix(note, Context.in(Phase.SCHEDULED), Applicability.SAFE);

        assertThat(result.note().text())
                .isEqualTo("---\r\nurl:\r\ndate:\r\n---\r\n# GOH 43 - a\n\r\n## Checklist\r\n- [ ] a\r\n"
                        + "\r\n## Timestamps\r\n");
    }

    @Test
    void aFixThatWouldMakeTheNoteWorseIsLeftOut() {
        EpisodeNote note = EpisodeNote.parse(
                "---\nurl:\n---\n## Checklist\n- [] a\n### Timestamp\n00:63:00 a\n00:02:00 b\n00:01:00 c\n");

        FixResult result = NoteValidator.of(Profiles.officeHours()).fix(note, Applicability.SAFE);

        assertThat(result.note().text()).contains("- [ ] a").contains("### Timestamp\n");
        assertThat(result.conflicts())
                .extracting(finding -> finding.rule().code())
                .containsExactly("GOH006");
        assertThat(result.remaining()).containsAll(result.conflicts());
        assertThat(result.converged()).isTrue();
    }

    @Test
    void onlyTheEmptyFormThatTheVideoIsWrittenIntoOffersToShowIt() {
        String frame = "<iframe src=\"https://www.youtube.com/embed/\"></iframe>\n";
        String note = "---\nurl: https://youtu.be/dQw4w9WgXcQ\n---\n" + frame + "[Link to YouTube video]()\n";

        assertThat(STRICT.validate(EpisodeNote.parse(note), CONTEXT).of(Rules.LINK_HAS_TARGET))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes()).isEmpty());
        assertThat(STRICT.validate(EpisodeNote.parse(note.replace(frame, "")), CONTEXT)
                        .of(Rules.LINK_HAS_TARGET))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes()).hasSize(1));
    }

    @Test
    void manyPointsAreRemovedInOneRound() {
        String points = "- \n".repeat(50);
        EpisodeNote note = EpisodeNote.parse("## Talking points\n- a\n" + points + "- b\n");

        FixResult result = NoteValidator.of(Profiles.officeHours().only(Rules.TALKING_POINT_NOT_EMPTY))
                .fix(note, Context.in(Phase.LIVE_READY), Applicability.REVIEW);

        assertThat(result.note().text()).isEqualTo("## Talking points\n- a\n- b\n");
        assertThat(result.applied()).hasSize(50);
    }

    /** A rule that is never content. */
    private record Restless(RuleInfo info) implements Rule {
        @Override
        public void check(RuleInput in, FindingSink out) {
            int length = in.episode().intro(Section.HEAD).length();
            if (length < 1000) {
                String longer = "x".repeat(length + 1);
                out.at(ModelPath.of("url"))
                        .fix(
                                "go-on",
                                new Edit.Change(
                                        ModelPath.of("intros"), "n" + length, e -> e.withIntro(Section.HEAD, longer)))
                        .report(length % 2 == 0 ? "even" : "odd");
            }
        }
    }

    @Test
    void aRuleThatIsNeverContentIsGivenUp() {
        RuleInfo info = RuleInfo.of("ACME001", "restless")
                .from(Phase.DRAFT, Severity.INFO)
                .variant("even", "even", "")
                .variant("odd", "odd", "")
                .fix("go-on", Applicability.SAFE, "go on")
                .build();
        FixResult result =
                NoteValidator.of(Profile.of(new Restless(info))).fix(EpisodeNote.parse(""), Applicability.SAFE);

        assertThat(result.converged()).isFalse();
        assertThat(result.applied()).hasSize(10);
        assertThat(result.conflicts()).hasSize(1);
    }

    @Test
    void aFixThatThrowsLeavesTheNoteAsItIs() {
        RuleInfo info = RuleInfo.of("ACME001", "throwing")
                .from(Phase.DRAFT, Severity.INFO)
                .variant("found", "found", "")
                .fix("throw", Applicability.SAFE, "throw")
                .build();
        Rule rule = new SmallRule(
                info,
                (in, out) -> out.at(ModelPath.of("url"))
                        .fix("throw", new Edit.Change(ModelPath.of("url"), "throw", e -> {
                            throw new IllegalStateException();
                        }))
                        .report("found"));
        EpisodeNote note = EpisodeNote.parse("a");

        FixResult result = NoteValidator.of(Profile.of(rule)).fix(note, Applicability.SAFE);

        assertThat(result.note()).isSameAs(note);
        assertThat(result.applied()).isEmpty();
        assertThat(result.conflicts()).hasSize(1);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyFixesAreAppliedQuickly() {
        EpisodeNote note = EpisodeNote.parse("## Checklist\n" + "- [] a\n".repeat(40_000));

        FixResult result = NoteValidator.of(Profiles.core()).fix(note, Applicability.SAFE);

        assertThat(result.applied()).hasSizeGreaterThan(40_000);
        assertThat(result.note().text()).doesNotContain("[]");
    }

    @Test
    void aFixWhoseRangeIsNoneOfTheNoteIsRefused() {
        Fix blank = STRICT.validate(EpisodeNote.parse("## Checklist\n- [] tea\n"), Context.infer()).findings().stream()
                .flatMap(finding -> finding.fixes().stream())
                .filter(fix -> fix.name().equals("blank"))
                .findFirst()
                .orElseThrow();

        for (String other : List.of("# A", "## Checklist, all in one line, is longer\n")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EpisodeNote.parse(other).apply(blank))
                    .withMessageContaining("is not about this note");
        }
    }
}
