package dev.goh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Shows;
import dev.goh.core.validation.Phase;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guest's calendar invite, read by ical4j. */
class CalendarInviteTest {
    private static Calendar read(Exported exported) throws Exception {
        Calendar calendar =
                new CalendarBuilder().build(new StringReader(exported.text().orElseThrow()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private static VEvent event(Exported exported) throws Exception {
        return (VEvent) read(exported).getComponent(Component.VEVENT).orElseThrow();
    }

    private static Exported invite(Episode episode, ExportOptions options) {
        return Samples.export("icalendar", episode, options);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static Instant instant(Temporal temporal) {
        return Instant.from(temporal);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06, Europe/Berlin,    2026-03-06T14:45:00Z",
        "2026-07-03, Europe/Berlin,    2026-07-03T13:45:00Z",
        "2026-03-27, Europe/Berlin,    2026-03-27T14:45:00Z",
        "2026-03-29, Europe/Berlin,    2026-03-29T13:45:00Z",
        "2026-10-25, Europe/Berlin,    2026-10-25T14:45:00Z",
        "2026-07-03, America/New_York, 2026-07-03T19:45:00Z",
        "2026-01-02, Australia/Sydney, 2026-01-02T04:45:00Z",
        "2026-07-03, Asia/Kolkata,     2026-07-03T10:15:00Z",
        "2026-07-03, America/Bogota,   2026-07-03T20:45:00Z",
        "2026-07-03, UTC,              2026-07-03T15:45:00Z",
    })
    void theInviteLastsAnHourAndAHalfAroundTheShowAllYear(LocalDate date, String zone, Instant start) throws Exception {
        Exported exported = invite(Samples.kettles().withDate(date), Samples.OPTIONS.withZone(ZoneId.of(zone)));
        VEvent event = event(exported);

        assertThat(instant(event.getDateTimeStart().getDate())).isEqualTo(start);
        assertThat(instant(event.getDateTimeEnd().getDate())).isEqualTo(start.plus(Duration.ofMinutes(90)));
        assertThat(exported.findings()).isEmpty();
    }

    /** In the night when clocks go back, the hour from two to three comes twice. */
    @ParameterizedTest
    @ValueSource(strings = {"00:45", "01:00", "01:15", "02:00", "02:15", "02:59", "03:00", "03:14", "03:15"})
    void theInviteLastsAsLongWhereAnHourComesTwice(LocalTime time) throws Exception {
        LocalDate date = LocalDate.of(2026, 10, 25);
        ZoneId zone = ZoneId.of("Europe/Berlin");
        Instant start = date.atTime(time).atZone(zone).toInstant().minus(Duration.ofMinutes(15));

        VEvent event = event(invite(Samples.kettles().withDate(date), Samples.OPTIONS.withStartTime(time)));

        assertThat(instant(event.getDateTimeStart().getDate())).isEqualTo(start);
        assertThat(instant(event.getDateTimeEnd().getDate())).isEqualTo(start.plus(Duration.ofMinutes(90)));
    }

    @Test
    void everyYearHasFourDigits() {
        Exported exported = invite(Samples.kettles().withDate(LocalDate.of(9999, 12, 31)), Samples.OPTIONS);

        assertThat(exported.text().orElseThrow().lines().filter(line -> line.startsWith("DTSTART")))
                .isNotEmpty()
                .allMatch(line -> line.matches("DTSTART(;TZID=Europe/Berlin)?:[0-9]{8}T[0-9]{6}"));
    }

    /** ical4j knows zones by itself; this asks what the file alone says. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-06, STANDARD 20251026T030000 +0200 +0100, DAYLIGHT 20260329T020000 +0100 +0200",
        "2026-07-03, DAYLIGHT 20260329T020000 +0100 +0200, STANDARD 20261025T030000 +0200 +0100",
    })
    void theZoneOfTheFileSaysWhichOffsetHolds(LocalDate date, String first, String second) throws Exception {
        Calendar calendar = read(invite(Samples.kettles().withDate(date), Samples.OPTIONS));

        net.fortuna.ical4j.model.component.VTimeZone zone = (net.fortuna.ical4j.model.component.VTimeZone)
                calendar.getComponent(Component.VTIMEZONE).orElseThrow();
        assertThat(zone.getObservances().stream()
                        .map(observance -> observance.getName() + " "
                                + observance
                                        .getProperty(Property.DTSTART)
                                        .orElseThrow()
                                        .getValue() + " "
                                + observance
                                        .getProperty(Property.TZOFFSETFROM)
                                        .orElseThrow()
                                        .getValue() + " "
                                + observance
                                        .getProperty(Property.TZOFFSETTO)
                                        .orElseThrow()
                                        .getValue()))
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void textsComeBackAsTheyWere() throws Exception {
        String location = "Room; 1, \"left\" \\ straße 🎙";
        Episode episode = Samples.kettles()
                .withTitle(EpisodeTitle.of("GOH 41 - " + "Ñandú 🎙, ".repeat(20) + "semi; comma, back\\slash: \"q\""));

        VEvent event = event(invite(episode, Samples.OPTIONS.withLocation(location)));

        assertThat(value(event, Property.SUMMARY))
                .isEqualTo(episode.title().orElseThrow().topic() + " (Grafana Office Hours #41)");
        assertThat(value(event, Property.LOCATION)).isEqualTo(location);
        assertThat(value(event, Property.DESCRIPTION))
                .isEqualTo("15:45 sound check\n16:00 live\n17:00 wrap-up, until 17:15 (Europe/Berlin)");
        assertThat(value(event, Property.UID)).isEqualTo("kettle-41@example.org");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260301T120000Z");
        assertThat(value(event, Property.URL)).isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:host@example.com");
        Property attendee = event.getProperty(Property.ATTENDEE).orElseThrow();
        assertThat(attendee.getValue()).isEqualTo("mailto:ana@example.org");
        assertThat(attendee.getParameter(Parameter.RSVP).orElseThrow().getValue())
                .isEqualTo("TRUE");
    }

    @Test
    void anAddressAddsNoOtherToItsLink() throws Exception {
        Mailbox mailbox = Mailbox.parse("a?cc=eve&b%3f#c@x.y");

        VEvent event = event(
                invite(Samples.kettles(), Samples.OPTIONS.withOrganizer(mailbox).withAttendees(List.of(mailbox))));

        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:a%3Fcc=eve%26b%253f%23c@x.y");
        assertThat(event.getProperty(Property.ATTENDEE).orElseThrow().getValue())
                .isEqualTo("mailto:a%3Fcc=eve%26b%253f%23c@x.y");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        for (int length = 50; length < 90; length++) {
            Episode episode = Samples.kettles()
                    .withTitle(EpisodeTitle.of("GOH 41 - " + "x".repeat(length) + "é🎙é🎙é".repeat(20)));
            String text = invite(episode, Samples.OPTIONS).text().orElseThrow();

            assertThat(text).endsWith("\r\n");
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
            assertThat(text.split("\r\n"))
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .allMatch(line -> !line.contains("\ufffd"));
            assertThat(text.split("\r\n"))
                    .as("a folded line is as long as it can be")
                    .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length >= 72);
            assertThat(text.replace("\r\n ", "")).contains("é🎙é🎙é".repeat(20));
        }
    }

    @Test
    void theSameEpisodeHasTheSameIdentifierWhateverItsDay() throws Exception {
        ExportOptions options = Samples.OPTIONS.withUid(java.util.Optional.empty());
        Episode episode = Samples.kettles();

        String uid = value(event(invite(episode, options)), Property.UID);

        assertThat(uid).endsWith("@goh.dev");
        assertThat(value(event(invite(episode.withDate(LocalDate.of(2026, 5, 1)), options)), Property.UID))
                .isEqualTo(uid);
        assertThat(value(event(invite(episode.withTitle(EpisodeTitle.of("GOH 42 - a")), options)), Property.UID))
                .isNotEqualTo(uid);
    }

    @Test
    void marginsOtherThanTheHousesAreAFinding() {
        ExportOptions options = Samples.OPTIONS.withPhase(Phase.SCHEDULED);

        assertThat(Samples.messages(invite(
                        Samples.kettles(),
                        options.withInviteBefore(Duration.ZERO).withInviteAfter(Duration.ZERO))))
                .containsExactlyInAnyOrder(
                        "GOH331 WARNING the invite starts 0 minutes before the show, not 15",
                        "GOH331 WARNING the invite ends 0 minutes after the show, not 15",
                        "GOH331 WARNING the invite lasts 60 minutes, not 90");
        assertThat(invite(Samples.kettles(), options.withInviteBefore(Duration.ofMinutes(14)))
                        .findings())
                .extracting(finding -> finding.help(java.util.Locale.ENGLISH))
                .contains("let it start at 15:45");
    }

    @Test
    void aLocationThatIsNoLinkIsAFinding() {
        ExportOptions options = Samples.OPTIONS.withPhase(Phase.LIVE_READY);

        assertThat(Samples.messages(invite(Samples.kettles(), options.withLocation(java.util.Optional.empty()))))
                .containsExactly("GOH332 WARNING the invite has no location");
        assertThat(Samples.messages(
                        invite(Samples.kettles(), options.withPhase(Phase.DRAFT).withLocation("studio"))))
                .containsExactly("GOH332 INFO the invite's location \"studio\" is no link");
    }

    @Test
    void whatAnEventMustHaveIsAskedFor() {
        ExportOptions bare = ExportOptions.of(Shows.lokiCommunityCall())
                .withPhase(Phase.DRAFT)
                .withLocation("https://studio.example.org")
                .withAttendees(Mailbox.parse("ana@example.org"));

        assertThat(Samples.messages(invite(Samples.kettles(), bare)))
                .containsExactlyInAnyOrder(
                        "GOH901 ERROR cannot write icalendar: the show has no time of day or no zone",
                        "GOH901 ERROR cannot write icalendar: it must say when it was made",
                        "GOH901 ERROR cannot write icalendar: an invite with attendees needs an organizer");
        assertThat(invite(Samples.kettles(), bare).text()).isEmpty();
        assertThat(Samples.messages(invite(Episode.builder().build(), Samples.OPTIONS.withPhase(Phase.DRAFT))))
                .containsExactly("GOH901 ERROR cannot write icalendar: the day of the show is not known");
        assertThat(invite(
                                Samples.kettles(),
                                bare.withStartTime(LocalTime.of(18, 0))
                                        .withZone(ZoneId.of("Europe/Berlin"))
                                        .withStamp(Instant.EPOCH)
                                        .withAttendees(List.of()))
                        .text())
                .isPresent();
    }

    @Test
    void aMailboxIsReadWithAndWithoutAName() {
        assertThat(Mailbox.parse(" Ana Diaz <ana@example.com> ")).isEqualTo(new Mailbox("Ana Diaz", "ana@example.com"));
        assertThat(Mailbox.parse("ana@example.com")).isEqualTo(new Mailbox("", "ana@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ana", "ana@", "@example.com", "a b@example.com", "Ana <ana>", "a@b\r\nX:y", "A\nB <a@b>"})
    void whatIsNoMailAddressIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Mailbox.parse(text));
    }
}
