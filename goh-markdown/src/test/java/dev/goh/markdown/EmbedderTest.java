package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.goh.core.Link;
import dev.goh.core.ModelPath;
import dev.goh.core.Shows;
import dev.goh.core.Vocabulary;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import dev.goh.core.validation.RuleOption;
import dev.goh.core.validation.Rules;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.TimestampsMinCount;
import dev.goh.core.validation.ValidationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an embedder writes: a profile, a rule of its own, a loop over findings and their fixes. */
class EmbedderTest {
    /** A whole custom rule. */
    private static final class SponsorNamed implements Rule {
        private static final RuleOption<String> SPONSOR = RuleOption.text("sponsor-named.sponsor", "Acme");
        private static final RuleInfo INFO = RuleInfo.of("ACME001", "sponsor-named")
                .from(Phase.LIVE_READY, Severity.WARNING)
                .option(SPONSOR)
                .message("absent", "talking points never name {sponsor}")
                .help("absent", "add a point that thanks {sponsor}")
                .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public void check(RuleInput in, FindingSink out) {
            String sponsor = in.option(SPONSOR);
            boolean named = in.episode().talkingPoints().stream()
                    .anyMatch(point -> point.text().contains(sponsor));
            if (!named) {
                out.at(ModelPath.of("talkingPoints")).report("absent", Arg.text("sponsor", sponsor));
            }
        }
    }

    private static final NoteValidator VALIDATOR = NoteValidator.of(Profiles.officeHours()
            .and(Profile.of(new SponsorNamed()))
            .option(TimestampsMinCount.MINIMUM, 3)
            .set(Rules.TIMESTAMPS_MIN_COUNT, Severity.INFO)
            .off(Rules.DATE_WEEKDAY));

    private static final EpisodeNote NOTE = EpisodeNote.parse("""
            ---
            url: https://www.youtube.com/live/dQw4w9WgXcQ
            date: 2026-07-09
            ---
            # [[GOH 41 - Tea]]

            <iframe src="https://www.youtube.com/embed/"></iframe>

            Guest:: Ana Diaz

            ## Talking points

            - What a span is

            ## Timestamps

            00:00:00 Café 🎙 Introductions
            """);

    @Test
    void findingsSayWhatIsWrongWhereAndWhatToDo() {
        ValidationReport report = VALIDATOR.validate(NOTE, Context.infer().asOf(LocalDate.of(2026, 7, 10)));

        List<String> lines = new ArrayList<>();
        for (Finding finding : report.findings()) {
            String place = finding.span().map(span -> span + ": ").orElse("");
            lines.add(place + finding.severity() + " " + finding.rule() + " " + finding.path() + " "
                    + finding.message(Locale.ENGLISH) + "; " + finding.help(Locale.ENGLISH));
        }
        assertThat(lines)
                .containsExactly(
                        "7:1: WARNING GOH204 /embed the note shows no video although url names dQw4w9WgXcQ;"
                                + " put it into the frame or link under the title",
                        "13:1: WARNING ACME001 /talkingPoints talking points never name Acme; add a point that thanks Acme",
                        "17:1: INFO GOH101 /timestamps 1 timestamp, 3 needed; add 2 more under \"Timestamps\"",
                        "INFO GOH701 /references no reference links kept;"
                                + " add them under \"Reference links\", one a line: Title: https://…");
        assertThat(report.of(Rules.VIDEO_ID_VALID)).isEmpty();
        assertThat(report.reaches(Severity.ERROR)).isFalse();
    }

    @Test
    void fixesAreValuesThatAFormCanShow() {
        List<Fix> fixes = VALIDATOR
                .validate(NOTE, Context.infer())
                .of(Rules.EMBED_HAS_VIDEO)
                .get(0)
                .fixes();

        assertThat(fixes)
                .extracting(fix -> fix.label(Locale.forLanguageTag("es")))
                .containsExactly("mostrar el video dQw4w9WgXcQ");
        Edit edit = fixes.get(0).edit();
        assertThat(edit instanceof Edit.SetEmbed embed ? embed.embed().text() : "")
                .isEqualTo("dQw4w9WgXcQ");
        assertThat(NOTE.apply(fixes.get(0)).episode()).isEqualTo(((Edit.OfEpisode) edit).apply(NOTE.episode()));
    }

    @Test
    void safeFixesAreAppliedAtOnce() {
        FixResult fixed = VALIDATOR.fix(NOTE, Applicability.SAFE);

        assertThat(fixed.note().text()).isEqualTo(NOTE.text().replace("embed/\"", "embed/dQw4w9WgXcQ\""));
        assertThat(fixed.applied()).hasSize(1);
        assertThat(fixed.conflicts()).isEmpty();
        assertThat(fixed.remaining()).isEmpty();
    }

    @Test
    void valuesAreEqualByContentAndHoldNoNull() {
        Link link = new Link("a", "b");

        assertThat(MarkdownText.of("*a*")).isEqualTo(MarkdownText.of("*a*")).isNotEqualTo(MarkdownText.of("a"));
        assertThat(NoteOptions.defaults().withVocabulary(Vocabulary.of(Shows.all())))
                .isEqualTo(NoteOptions.defaults());
        assertThatNullPointerException().isThrownBy(() -> new LocatedLink(ModelPath.ROOT, null));
        assertThatNullPointerException().isThrownBy(() -> new LocatedLink(null, link));
        assertThatNullPointerException().isThrownBy(() -> new NoteEdit(0, 1, null, EditWidth.VALUE));
        assertThatNullPointerException().isThrownBy(() -> new NoteEdit(0, 1, "", null));
        assertThatNullPointerException().isThrownBy(() -> new FixResult(null, List.of(), List.of(), List.of(), true));
    }
}
