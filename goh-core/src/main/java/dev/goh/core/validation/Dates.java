package dev.goh.core.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them in file names and in the wrong form. */
final class Dates {
    private static final Pattern IN_NAME = Pattern.compile(
            "(?=[0-9])(?<![0-9])(?:([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{2})([0-9]{2})([0-9]{2}))(?![0-9])");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4}) ?[-/.] ?([0-9]{1,2}) ?[-/.] ?([0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "([0-9]{1,2})(?:st|nd|rd|th)?\\.? (?:de )?(\\p{L}{3,10})\\.?,? (?:de )?([0-9]{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,10})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})", Pattern.CASE_INSENSITIVE);
    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> SPANISH =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");

    private Dates() {}

    /** The only day that a file's name holds, as 2024-02-08 or 240208; empty if it holds none or several. */
    static Optional<LocalDate> inName(String name) {
        List<LocalDate> found = new ArrayList<>();
        Matcher matcher = IN_NAME.matcher(name);
        while (matcher.find()) {
            Optional<LocalDate> day = matcher.group(1) != null
                    ? day(matcher.group(1), matcher.group(2), matcher.group(3))
                    : day("20" + matcher.group(4), matcher.group(5), matcher.group(6));
            day.ifPresent(found::add);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The day that a text begins with, in one of the forms that leave no doubt which number is the month. */
    static Optional<LocalDate> inWords(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.lookingAt()) {
            return day(matcher.group(1), matcher.group(2), matcher.group(3));
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.lookingAt()) {
            return day(matcher.group(3), month(matcher.group(2)), matcher.group(1));
        }
        matcher = MONTH_FIRST.matcher(text);
        return matcher.lookingAt()
                ? day(matcher.group(3), month(matcher.group(1)), matcher.group(2))
                : Optional.empty();
    }

    /** The number of a month by the first three letters of its name; "0" if there is none. */
    private static String month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return String.valueOf(1 + Math.max(ENGLISH.indexOf(start), SPANISH.indexOf(start)));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
