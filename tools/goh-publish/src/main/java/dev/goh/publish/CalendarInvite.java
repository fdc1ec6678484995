package dev.goh.publish;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.ExportRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The guest's calendar invite as iCalendar (RFC 5545): from a quarter of an hour before the show to a quarter of an hour after
 * it, in the zone of the show. It must say when it was made, {@link ExportOptions#stamp()}.
 */
public final class CalendarInvite implements Export {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    CalendarInvite() {}

    @Override
    public String name() {
        return "icalendar";
    }

    @Override
    public String description() {
        return "the guest's calendar invite";
    }

    @Override
    public Exported export(Episode episode, ExportOptions options) {
        Draft draft = new Draft(name(), episode, options);
        Facts facts = new Facts(episode, options);
        if (episode.date().isEmpty()) {
            draft.missing(ModelPath.of("date"), "date");
        } else if (facts.start().isEmpty()) {
            draft.missing(ModelPath.of("date"), "slot");
        }
        if (options.stamp().isEmpty()) {
            draft.missing(ModelPath.ROOT, "stamp");
        }
        if (!options.attendees().isEmpty() && options.organizer().isEmpty()) {
            draft.missing(ModelPath.ROOT, "organizer");
        }
        draft.checkCharacters(ModelPath.of("title", "text"), "the title", title(facts));
        options.location().ifPresent(text -> draft.checkCharacters(ModelPath.ROOT, "the location", text));
        options.uid().ifPresent(text -> draft.checkCharacters(ModelPath.ROOT, "the identifier", text));
        checkLocation(options, draft);
        facts.start().ifPresent(start -> checkWindow(start, options, draft));
        return draft.end(() -> write(facts, facts.start().orElseThrow()));
    }

    private static void checkLocation(ExportOptions options, Draft draft) {
        Optional<String> location = options.location().filter(text -> !text.isBlank());
        if (location.isEmpty()) {
            draft.report(ExportRules.INVITE_LOCATION, ModelPath.ROOT, "absent");
        } else if (!location.get().matches("https?://\\S+")) {
            draft.report(ExportRules.INVITE_LOCATION, ModelPath.ROOT, "text", Arg.text("location", location.get()));
        }
    }

    private static void checkWindow(ZonedDateTime start, ExportOptions options, Draft draft) {
        long before = options.inviteBefore().toMinutes();
        long after = options.inviteAfter().toMinutes();
        Duration show = options.show().duration();
        long total = show.toMinutes() + before + after;
        int neededBefore = draft.option(ExportRules.MINUTES_BEFORE);
        int neededAfter = draft.option(ExportRules.MINUTES_AFTER);
        int neededTotal = draft.option(ExportRules.TOTAL_MINUTES);
        if (before != neededBefore) {
            window(draft, "start", before, neededBefore, CLOCK.format(start.minusMinutes(neededBefore)));
        }
        if (after != neededAfter) {
            window(
                    draft,
                    "end",
                    after,
                    neededAfter,
                    CLOCK.format(start.plus(show).plusMinutes(neededAfter)));
        }
        if (total != neededTotal) {
            window(draft, "total", total, neededTotal, "");
        }
    }

    private static void window(Draft draft, String variant, long minutes, int needed, String better) {
        draft.report(
                ExportRules.INVITE_WINDOW,
                ModelPath.of("date"),
                variant,
                Arg.text("minutes", Long.toString(minutes)),
                Arg.number("needed", needed),
                Arg.text("better", better));
    }

    private static String write(Facts facts, ZonedDateTime start) {
        ExportOptions options = facts.options();
        ZonedDateTime from = start.minus(options.inviteBefore());
        ZonedDateTime to = start.plus(options.show().duration()).plus(options.inviteAfter());
        ContentLines out = new ContentLines();
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", "-//dev.goh//goh-publish//EN");
        boolean inUtc = isFixed(start.getZone()) || isSecondOfTwo(from) || isSecondOfTwo(to);
        if (!inUtc) {
            TimeZoneLines.write(out, start.getZone(), from);
        }
        out.line("BEGIN", "VEVENT");
        out.text("UID", options.uid().orElseGet(() -> uid(facts)));
        out.line("DTSTAMP", UTC.format(options.stamp().orElseThrow()));
        out.line("SEQUENCE", Integer.toString(options.sequence()));
        time(out, "DTSTART", from, inUtc);
        time(out, "DTEND", to, inUtc);
        out.text("SUMMARY", title(facts));
        out.text("DESCRIPTION", description(facts, start, from, to));
        options.location().ifPresent(location -> out.text("LOCATION", location));
        facts.watchUrl().ifPresent(url -> out.line("URL", url));
        options.organizer().ifPresent(organizer -> mailbox(out, "ORGANIZER", "", organizer));
        String answer = ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE";
        options.attendees().forEach(guest -> mailbox(out, "ATTENDEE", answer, guest));
        out.line("END", "VEVENT");
        out.line("END", "VCALENDAR");
        return out.toString();
    }

    private static void time(ContentLines out, String name, ZonedDateTime time, boolean inUtc) {
        if (inUtc) {
            out.line(name, UTC.format(time));
        } else {
            out.line(
                    name + ";TZID=" + ContentLines.parameter(time.getZone().getId()), TimeZoneLines.LOCAL.format(time));
        }
    }

    /** UTC and fixed offsets need no zone: their times are written in UTC. */
    private static boolean isFixed(ZoneId zone) {
        return zone.getRules().isFixedOffset();
    }

    /** Where clocks are set back, a local time that comes twice means the first (RFC 5545, 3.3.5). */
    private static boolean isSecondOfTwo(ZonedDateTime time) {
        return !time.equals(time.withEarlierOffsetAtOverlap());
    }

    private static void mailbox(ContentLines out, String name, String parameters, Mailbox mailbox) {
        String who = mailbox.name().isEmpty() ? "" : ";CN=" + ContentLines.parameter(mailbox.name());
        out.line(name + who + parameters, mailto(mailbox.address()));
    }

    /** In a link, a question mark would end the address and begin others, or a subject. */
    private static String mailto(String address) {
        return "mailto:"
                + address.replace("%", "%25")
                        .replace("?", "%3F")
                        .replace("&", "%26")
                        .replace("#", "%23");
    }

    private static String title(Facts facts) {
        return facts.broadcastTitle().orElse(facts.options().show().name());
    }

    /** What happens when, in the zone of the show. */
    private static String description(Facts facts, ZonedDateTime start, ZonedDateTime from, ZonedDateTime to) {
        ZonedDateTime end = start.plus(facts.options().show().duration());
        String plan = Words.of(
                facts.options().show(),
                "%s sound check\n%s live\n%s wrap-up, until %s",
                "%s prueba de sonido\n%s en vivo\n%s cierre, hasta las %s");
        return String.format(
                        Locale.ROOT, plan, CLOCK.format(from), CLOCK.format(start), CLOCK.format(end), CLOCK.format(to))
                + " (" + start.getZone().getId() + ")";
    }

    /** The same for the same episode, whatever else changes. */
    private static String uid(Facts facts) {
        String show = facts.options().show().name();
        String episode = facts.episode()
                .number()
                .map(String::valueOf)
                .or(facts::topic)
                .or(() -> facts.episode().date().map(Object::toString))
                .orElse("");
        byte[] name = (show + "\n" + episode).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name) + "@goh.dev";
    }
}
