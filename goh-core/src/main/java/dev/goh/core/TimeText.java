package dev.goh.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Times of chapters as text. ASCII digits only, whatever the locale. */
final class TimeText {
    private TimeText() {}

    static String format(Duration at) {
        long seconds = at.toSeconds();
        char[] text = new char[8];
        put(text, 0, seconds / 3600);
        text[2] = ':';
        put(text, 3, seconds / 60 % 60);
        text[5] = ':';
        put(text, 6, seconds % 60);
        return new String(text);
    }

    private static void put(char[] text, int index, long number) {
        text[index] = (char) ('0' + number / 10);
        text[index + 1] = (char) ('0' + number % 10);
    }

    static @Nullable Duration parse(String text) {
        int first = text.indexOf(':');
        if (first < 1 || first > 2 || text.length() < first + 3) {
            return null;
        }
        int a = digits(text, 0, first);
        int b = digits(text, first + 1, first + 3);
        boolean hours = text.length() > first + 3;
        if (hours && (text.length() != first + 6 || text.charAt(first + 3) != ':')) {
            return null;
        }
        int c = hours ? digits(text, first + 4, first + 6) : 0;
        if (a < 0 || b < 0 || b > 59 || c < 0 || c > 59 || !hours && a > 59) {
            return null;
        }
        return hours ? Duration.ofSeconds(a * 3600L + b * 60L + c) : Duration.ofSeconds(a * 60L + b);
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
