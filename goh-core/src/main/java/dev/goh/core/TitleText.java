package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a title's text. */
record TitleText(@Nullable String series, @Nullable String number, String topic) {
    private static final String SERIES = "\\p{Lu}[\\p{Lu}&]{0,9}";
    private static final String NUMBER = "\\d{1,4}|\\d{0,3}X{1,3}";
    /** Without a series, as in "2025 - a review". */
    private static final String YEAR = "(?:19|20)\\d\\d";

    private static final Pattern FORM = Pattern.compile(
            "(?:(" + SERIES + ")(?: +(" + NUMBER + "))?|(?!" + YEAR + ")(" + NUMBER + "))(?: +- *(.*))?",
            Pattern.DOTALL);

    private static final Pattern SERIES_FORM = Pattern.compile(SERIES);

    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[#|^\\[\\]/\\\\:*?\"<>\\p{Cc}\\p{Zl}\\p{Zp}]");

    static TitleText read(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return new TitleText(null, null, text);
        }
        String number = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        String topic = matcher.group(4);
        if (topic == null && (number == null || matcher.group(1) == null)) {
            return new TitleText(null, null, text);
        }
        return new TitleText(matcher.group(1), number, topic == null ? "" : topic);
    }

    static String write(@Nullable String series, @Nullable String number, String topic) {
        String code = series == null ? "" : series;
        code = number == null ? code : code.isEmpty() ? number : code + " " + number;
        return code.isEmpty() ? topic : topic.isEmpty() ? code : code + " - " + topic;
    }

    /** Writes the parts and makes sure that they are read from the text. */
    static String writeAsRead(@Nullable String series, @Nullable String number, String topic) {
        if (series != null) {
            checkSeries(series);
        }
        String text = write(series, number, topic);
        TitleText read = read(text);
        if (!read.equals(new TitleText(series, number, topic))) {
            throw new IllegalArgumentException("the title " + Quote.of(text) + " would be read as " + read.parts()
                    + ", not as " + new TitleText(series, number, topic).parts());
        }
        return text;
    }

    private String parts() {
        return (series == null ? "" : "series " + series + ", ")
                + (number == null ? "" : "number " + number + ", ")
                + "topic " + Quote.of(topic);
    }

    static void checkSeries(String series) {
        if (!SERIES_FORM.matcher(series).matches()) {
            throw new IllegalArgumentException(
                    "a series is one to ten capital letters, after the first also &, such as GOH, not "
                            + Quote.of(series));
        }
    }

    static String digits(int number, int width) {
        if (number < 0 || number > 9999) {
            throw new IllegalArgumentException("an episode's number is from 0 to 9999, not " + number);
        }
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    static String fileName(String title) {
        String name = NOT_IN_FILE_NAMES
                .matcher(title)
                .replaceAll(" ")
                .replaceAll("%%", " ")
                .replaceAll("[ \t]+", " ")
                .strip()
                .replaceFirst("^[. ]+", "");
        return (name.isEmpty() ? "Untitled" : name) + ".md";
    }
}
