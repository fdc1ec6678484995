package dev.goh.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.PropertyValue;
import dev.goh.core.Shows;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.Rules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goes to YouTube, and what it would refuse. */
class YoutubeTest {
    private static final ExportOptions OPTIONS =
            ExportOptions.of(Shows.grafanaOfficeHours()).withPhase(Phase.AIRED);

    private static Episode titled(String title) {
        return Episode.builder().title(EpisodeTitle.of(title)).build();
    }

    private static Exported title(String title) {
        return Samples.export("youtube-title", titled(title), OPTIONS);
    }

    @Test
    void theTitleNamesTheEpisodesNumberOrElseItsDay() {
        assertThat(title("GOH 7 - What *is* steam?").text()).contains("What is steam? (Grafana Office Hours #07)\n");
        Episode dated = titled("2026-03-03 - Queries that fly").withDate(LocalDate.of(2026, 3, 3));
        Exported call = Samples.export("youtube-title", dated, ExportOptions.of(Shows.lokiCommunityCall()));
        assertThat(call.text()).contains("2026-03-03 - Queries that fly (Loki Community Call 2026-03-03)\n");
        assertThat(call.findings()).isEmpty();
    }

    @Test
    void aTitleThatTellsNoEpisodeFromAnotherIsAFinding() {
        Exported unknown = title("Steam");
        assertThat(unknown.text()).contains("Steam (Grafana Office Hours)\n");
        assertThat(Samples.messages(unknown))
                .containsExactly("GOH307 WARNING the broadcast's title can name neither number nor day");

        Exported given = Samples.export(
                "youtube-title", titled("GOH 22 - Steam"), OPTIONS.withBroadcastTitle("All about steam (#221)"));
        assertThat(Samples.messages(given)).containsExactly("GOH307 WARNING the broadcast's title lacks \"#22\"");
        assertThat(Samples.messages(Samples.export(
                        "youtube-title", titled("GOH 22 - Steam"), OPTIONS.withBroadcastTitle("Steam (Show #022)"))))
                .isEmpty();
    }

    @Test
    void anEpisodeWithoutTopicHasNoTitle() {
        assertThat(title("GOH 22").text()).isEmpty();
        assertThat(Samples.messages(title("GOH 22")))
                .containsExactly("GOH901 ERROR cannot write youtube-title: the episode has no topic");
        assertThat(Samples.export("youtube-title", Episode.builder().build(), OPTIONS)
                        .text())
                .isEmpty();
    }

    @Test
    void aHundredCharactersAreTakenAndOneMoreIsNot() {
        int rest = " (Grafana Office Hours #22)".length();
        String hundred = "é".repeat(99 - rest) + "🎙";

        assertThat(title("GOH 22 - " + hundred).findings()).isEmpty();
        assertThat(Samples.messages(title("GOH 22 - " + hundred + "x")))
                .containsExactly("GOH308 ERROR the broadcast's title has 101 characters, YouTube takes 100");
    }

    @Test
    void angleBracketsAreRefused() {
        assertThat(Samples.messages(title("GOH 22 - a -> b")))
                .containsExactly("GOH308 ERROR the broadcast's title holds >, which YouTube refuses");
        Exported description =
                Samples.export("youtube-description", titled("GOH 1 - a"), OPTIONS.withSummary("a <b> c"));
        assertThat(Samples.messages(description))
                .contains("GOH309 ERROR the description holds <, which YouTube refuses");
    }

    @Test
    void fiveThousandBytesAreTakenAndOneMoreIsNot() {
        Episode episode = Episode.builder().build();
        // é is two bytes; the last line ends with one.
        String limit = "é".repeat(2499) + "x";

        Exported taken = Samples.export("youtube-description", episode, OPTIONS.withSummary(limit));
        Exported refused = Samples.export("youtube-description", episode, OPTIONS.withSummary(limit + "x"));

        assertThat(taken.findings()).extracting(finding -> finding.rule()).doesNotContain(Rules.DESCRIPTION_LIMITS);
        assertThat(refused.findings())
                .filteredOn(finding -> finding.rule().equals(Rules.DESCRIPTION_LIMITS))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.help(java.util.Locale.ENGLISH)).isEqualTo("cut 1"));
        assertThat(refused.text()).as("the caller may cut it").isPresent();
    }

    @Test
    void chaptersThatYoutubeWouldNotMakeAreLeftOutAndReported() {
        Episode episode = titled("GOH 1 - a").withTimestamps(Samples.chapters("0:05 a", "1:00 b", "2:00 c"));

        ExportOptions options = OPTIONS.withSummary("All about steam.");
        Exported aired = Samples.export("youtube-description", episode, options);
        Exported early = Samples.export("youtube-description", episode, options.withPhase(Phase.SCHEDULED));

        assertThat(aired.text().orElseThrow()).doesNotContain("Chapters").doesNotContain("00:01:00");
        assertThat(Samples.messages(aired))
                .containsExactly("GOH901 WARNING YouTube would make no chapters: the first chapter starts at 00:00:05,"
                        + " not at 00:00:00");
        assertThat(early.findings()).as("they come after the show").isEmpty();
        assertThat(Samples.export("chapters", episode, OPTIONS).text())
                .contains("00:00:05 a\n00:01:00 b\n00:02:00 c\n");
    }

    @Test
    void aDescriptionWithNothingToSayIsNotWritten() {
        for (ExportOptions options : List.of(OPTIONS, OPTIONS.withSummary(" "))) {
            Exported empty = Samples.export("youtube-description", titled("GOH 1 - a"), options);

            assertThat(empty.text()).isEmpty();
            assertThat(Samples.messages(empty))
                    .contains("GOH901 ERROR cannot write youtube-description: there is nothing to say");
        }
        assertThat(Samples.export(
                                "youtube-description",
                                titled("GOH 1 - a").withGuests(Guest.of("Ana")),
                                OPTIONS.withPhase(Phase.DRAFT))
                        .findings())
                .isEmpty();
    }

    @Test
    void aBlankTitleOrSummaryIsNone() {
        Episode blank = titled("GOH 1 - a").withProperty("description", PropertyValue.text(" \n"));
        ExportOptions options = OPTIONS.withBroadcastTitle(" ");

        assertThat(Samples.export("youtube-title", blank, options).text()).contains("a (Grafana Office Hours #01)\n");
        assertThat(Samples.export("youtube-description", blank.withGuests(Guest.of("Ana")), options)
                        .text())
                .contains("Guests:\nAna\n");
    }

    @Test
    void theLengthOfTheVideoIsUsed() {
        Episode episode = titled("GOH 1 - a").withTimestamps(Samples.chapters("0:00 a", "1:00 b", "2:00 c"));
        ExportOptions fits = OPTIONS.withSummary("All about steam.").withVideoLength(Duration.ofSeconds(130));

        assertThat(Samples.export("youtube-description", episode, fits).findings())
                .isEmpty();
        assertThat(Samples.messages(
                        Samples.export("youtube-description", episode, fits.withVideoLength(Duration.ofSeconds(129)))))
                .singleElement()
                .asString()
                .contains("lasts 9 s, YouTube needs 10 s");
    }

    @Test
    void aSpanishShowHasSpanishHeadings() {
        Episode episode = titled("CCG 1 - Hornos")
                .withGuests(Guest.of("none"), Guest.of("Ana"))
                .withTimestamps(Samples.chapters("0:00 a", "1:00 b", "2:00 c"));

        assertThat(Samples.export("youtube-description", episode, ExportOptions.of(episode))
                        .text())
                .contains("Capítulos:\n00:00:00 a\n00:01:00 b\n00:02:00 c\n\nInvitados:\nAna\n");
    }

    @Test
    void rulesCanBeSwitchedOffButNotWhatKeepsATextFromBeingWritten() {
        ExportOptions off =
                OPTIONS.withProfile(Profiles.officeHours().off(Rules.SHOW_TITLE_NUMBER, Rules.EXPORT_READY));

        assertThat(Samples.export("youtube-title", titled("Steam"), off).findings())
                .isEmpty();
        assertThat(Samples.export("youtube-title", Episode.builder().build(), off)
                        .findings())
                .hasSize(1);
        assertThat(Optional.of(off.profile().isOn(Rules.EXPORT_READY))).contains(false);
    }
}
