package dev.goh.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Optional;

/** The VTIMEZONE of an event: which offset holds when it takes place, and when that changes next. */
final class TimeZoneLines {
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    /** iCalendar has four digits for a year. */
    private static final int LAST_YEAR = 9999;

    private TimeZoneLines() {}

    static void write(ContentLines out, ZoneId zone, ZonedDateTime start) {
        ZoneRules rules = zone.getRules();
        Instant at = start.toInstant();
        out.line("BEGIN", "VTIMEZONE");
        out.line("TZID", zone.getId());
        // The transition at the very start counts as before it.
        Optional<ZoneOffsetTransition> before = Optional.ofNullable(rules.previousTransition(at.plusSeconds(1)));
        before.ifPresentOrElse(
                transition -> observance(out, rules, transition), () -> always(out, rules.getOffset(at)));
        Optional.ofNullable(rules.nextTransition(at))
                .filter(transition -> transition.getDateTimeBefore().getYear() <= LAST_YEAR)
                .ifPresent(transition -> observance(out, rules, transition));
        out.line("END", "VTIMEZONE");
    }

    private static void observance(ContentLines out, ZoneRules rules, ZoneOffsetTransition transition) {
        Duration saving = rules.getDaylightSavings(transition.getInstant());
        String kind = saving.isZero() ? "STANDARD" : "DAYLIGHT";
        write(out, kind, transition.getDateTimeBefore(), transition.getOffsetBefore(), transition.getOffsetAfter());
    }

    private static void always(ContentLines out, ZoneOffset offset) {
        write(out, "STANDARD", LONG_AGO, offset, offset);
    }

    private static void write(ContentLines out, String kind, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        out.line("BEGIN", kind);
        out.line("DTSTART", LOCAL.format(from));
        out.line("TZOFFSETFROM", offset(before));
        out.line("TZOFFSETTO", offset(after));
        out.line("END", kind);
    }

    /** {@code +0100}; seconds only where there are some. */
    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String hoursAndMinutes = String.format(
                Locale.ROOT, "%s%02d%02d", offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? hoursAndMinutes : hoursAndMinutes + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
