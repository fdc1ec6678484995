package dev.goh.core;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations as people write them in sub-headings: {@code (7min)}, {@code (3 mins)}, {@code (1 h 30 min)}. */
final class DurationText {
    private static final Pattern IN_PARENTHESES = Pattern.compile(
            "\\(\\s?(?:(\\d{1,2})\\s?h(?:ours?|rs?)?)?\\s?(?:(\\d{1,3})\\s?m(?:in(?:ute|uto)?s?)?)?\\s?\\)",
            Pattern.CASE_INSENSITIVE);

    private DurationText() {}

    static Optional<Duration> inParentheses(String text) {
        Matcher matcher = IN_PARENTHESES.matcher(text);
        while (matcher.find()) {
            String hours = matcher.group(1);
            String minutes = matcher.group(2);
            if (hours != null || minutes != null) {
                return Optional.of(Duration.ofHours(hours == null ? 0 : Integer.parseInt(hours))
                        .plusMinutes(minutes == null ? 0 : Integer.parseInt(minutes)));
            }
        }
        return Optional.empty();
    }
}
