package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ModelPath;
import dev.goh.core.SourcePosition;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.Rules;
import dev.goh.core.validation.Severity;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GOH105: lines that look like timestamps and are none. */
class ReadingFindingsTest {
    private static final String SECTION = "### Timestamps\n";
    private static final NoteValidator VALIDATOR =
            NoteValidator.of(Profiles.officeHours().only(Rules.TIMESTAMP_WELL_FORMED));

    @Test
    void tooManyMinutesInTheDetailsOfATimestampAreFound() {
        Finding finding = only(SECTION + "00:00:00 Start\n\n  00:63:10 Copper\n");

        assertThat(finding.rule()).isEqualTo(Rules.TIMESTAMP_WELL_FORMED);
        assertThat(finding.rule().toString()).contains("GOH105");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).isEqualTo(new ModelPath("/timestamps/0/details"));
        assertThat(finding.span())
                .contains(new SourceSpan(new SourcePosition(33, 4, 3, 3, 3), new SourcePosition(41, 4, 11, 11, 11)));
        assertThat(finding.message(Locale.ROOT)).isEqualTo("00:63:10 has 63 minutes");
        assertThat(finding.help(Locale.ROOT)).isEqualTo("write 01:03:10");
    }

    @Test
    void tooManySecondsInTheIntroductionAreFound() {
        Finding finding = only(SECTION + "00:00:75 Copper\n00:02:00 Steel\n");

        assertThat(finding.path()).isEqualTo(new ModelPath("/intros/timestamps"));
        assertThat(finding.span())
                .contains(new SourceSpan(new SourcePosition(15, 2, 1, 1, 1), new SourcePosition(23, 2, 9, 9, 9)));
        assertThat(finding.message(Locale.ROOT)).isEqualTo("00:00:75 has 75 seconds");
        assertThat(finding.help(Locale.ROOT)).isEqualTo("write 00:01:15");
    }

    @ParameterizedTest
    @CsvSource({
        "00:63:10, 00:63:10 has 63 minutes, write 01:03:10",
        "63:10, 63:10 has 63 minutes, write 01:03:10",
        "01:99:59, 01:99:59 has 99 minutes, write 02:39:59",
        "00:60:60, 00:60:60 has 60 minutes, write 01:01:00",
        "00:00:60, 00:00:60 has 60 seconds, write 00:01:00",
        "05:75, 05:75 has 75 seconds, write 00:06:15",
        "1:59:99, 1:59:99 has 99 seconds, write 02:00:39",
        "98:60:00, 98:60:00 has 60 minutes, write 99:00:00"
    })
    void theMessageSaysWhatIsMeant(String time, String message, String help) {
        Finding finding = only(SECTION + time + " Copper\n");

        assertThat(finding.message(Locale.ROOT)).isEqualTo(message);
        assertThat(finding.help(Locale.ROOT)).isEqualTo(help);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0:5",
                "1:2:3",
                "00:0:63",
                "00:00:",
                "00::10",
                "123:45",
                "100:00:00",
                "99:59:60",
                "0000:0000",
                "00:000:0"
            })
    void whereNothingCanBeMeantTheMessageSaysHowToWriteATime(String time) {
        Finding finding = only(SECTION + time + " Copper\n");

        assertThat(finding.variant()).isEqualTo("digits");
        assertThat(finding.message(Locale.ROOT)).isEqualTo(time + " is no time");
        assertThat(finding.help(Locale.ROOT))
                .isEqualTo("write hours, minutes and seconds with two digits each: 00:12:58");
    }

    @Test
    void theSpanIsTheTimeWithoutMarkersBracketsAndTitle() {
        String text =
                "\ufeff# \ud83d\ude80\r\n" + SECTION.strip() + "\r\n\t- [00:63:10] \ud83d\ude80\r\n\t(00:00:75)\r\n";
        List<Finding> findings = find(text);

        assertThat(findings)
                .extracting(finding -> finding.span().orElseThrow().in(text))
                .containsExactly("00:63:10", "00:00:75");
        assertThat(findings)
                .extracting(finding -> finding.span().orElseThrow().start())
                .containsExactly(new SourcePosition(27, 3, 5, 5, 5), new SourcePosition(43, 4, 3, 3, 3));
    }

    @Test
    void theLanguageOfTheMessageDoesNotChangeItsDigits() {
        Finding finding = only(SECTION + "00:63:10 Copper\n");

        assertThat(finding.message(Locale.forLanguageTag("ar-EG-u-nu-arab"))).isEqualTo("00:63:10 has 63 minutes");
    }

    @Test
    void findingsAreInTheOrderOfTheNote() {
        String text = SECTION
                + "00:61:00 a\n00:00:00 Start\n00:62:00 b\n0:1 c\n00:01:00 Next\n## Other\n00:99:00 none\n"
                + SECTION
                + "00:00:64 d\n00:02:00 Last\n\t00:65:00 e\n";

        assertThat(find(text))
                .extracting(finding -> finding.path() + " " + finding.message(Locale.ROOT))
                .containsExactly(
                        "/intros/timestamps 00:61:00 has 61 minutes",
                        "/timestamps/0/details 00:62:00 has 62 minutes",
                        "/timestamps/0/details 0:1 is no time",
                        "/timestamps/1/details 00:00:64 has 64 seconds",
                        "/timestamps/2/details 00:65:00 has 65 minutes");
    }

    @Test
    void hiddenTimesAreNotFound() {
        String text = SECTION
                + "```\n00:61:00 a\n```\n<!--\n00:61:00 b\n-->\n%%\n00:61:00 c\n%%\n00:00:00 Start\n'''\n00:61:00 d\n'''\n"
                + "  ~~~\n  00:61:00 e\n  ~~~\n00:62:00 f\n<!-- x\n00:61:00 g -->\n";

        assertThat(find(text))
                .extracting(finding -> finding.message(Locale.ROOT))
                .containsExactly("00:62:00 has 62 minutes");
    }

    @Test
    void aTimeBelowACommentThatIsNeverClosedIsNotHidden() {
        assertThat(find(SECTION + "<!-- open\n00:61:00 a\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:00:00 Start",
                "59:59 Start",
                "1. 00:61:00 numbered",
                "00:61:00: a colon",
                "At 00:61:00 we stop",
                "00:61:00\u00a0no blank",
                "[00:61:00](https://example.org) link",
                "00:00:00:00 four",
                "10000:00:00 long",
                ":61:00 short",
                "\u0660\u0660:\u0666\u0661:\u0660\u0660 other digits"
            })
    void whatDoesNotLookLikeATimestampIsNoFinding(String line) {
        assertThat(find(SECTION + line + "\n")).isEmpty();
    }

    @Test
    void timesInOtherSectionsAreNoFindings() {
        String text = "00:61:00 a\n## Checklist\n00:61:00 b\n- c\n  00:61:00 d\n## Talking points\n- 00:61:00 e\n"
                + "## Links\n- 00:61:00 f\n## Other\n00:61:00 g\n";

        assertThat(find(text)).isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fortyFiveThousandBadTimesAreFoundQuickly() {
        String bad = "00:63:10 a\n".repeat(45_000);

        assertThat(find(SECTION + bad)).hasSize(45_000);
        assertThat(find(SECTION + "00:00:00 Start\n" + bad)).hasSize(45_000);
        String hidden = "```\n00:63:10 a\n```\n00:63:10 b\n".repeat(15_000);
        assertThat(find(SECTION + hidden)).hasSize(15_000);
    }

    private static List<Finding> find(String text) {
        return VALIDATOR.validate(EpisodeNote.parse(text), Context.infer()).findings();
    }

    private static Finding only(String text) {
        List<Finding> findings = find(text);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
