package dev.goh.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Splits the value of a guest field into guests and joins them again. Linear in the length of the value. */
final class GuestField {
    private final String text;
    private final int[] closers;
    private final List<String> guests = new ArrayList<>();

    private GuestField(String text) {
        this.text = text;
        this.closers = closers(text);
    }

    static List<String> split(String field) {
        String value = Texts.trimBlanks(field);
        GuestField whole = new GuestField(value);
        if (whole.quotedEnd(0) == value.length()) {
            return new GuestField(value.substring(1, value.length() - 1)).split(false);
        }
        return whole.split(true);
    }

    static Optional<String> join(List<String> guests) {
        String plain = String.join(", ", guests);
        String closed = guests.size() == 1 ? plain + "," : plain;
        String quoted = '"' + String.join("\", \"", guests) + '"';
        return List.of(plain, closed, quoted).stream()
                .filter(field -> split(field).equals(guests))
                .findFirst();
    }

    private List<String> split(boolean quotes) {
        int i = 0;
        while ((i = skipSeparators(i)) < text.length()) {
            int end = quotes ? quotedEnd(i) : -1;
            if (end > 0) {
                addQuoted(text.substring(i + 1, end - 1));
                i = end;
            } else {
                end = guestEnd(i);
                guests.add(Texts.trimBlanks(text.substring(i, end)));
                i = end;
            }
        }
        return guests;
    }

    /** Quotes are layout, unless they hold a name together that would be split without them. */
    private void addQuoted(String content) {
        List<String> inside = new GuestField(Texts.trimBlanks(content)).split(false);
        if (inside.size() == 1) {
            guests.add(inside.get(0));
        } else if (!inside.isEmpty()) {
            guests.add('"' + content + '"');
        }
    }

    /** The index after the quoted name that starts here and ends before a separator or the end, else -1. */
    private int quotedEnd(int i) {
        if (i >= text.length() || text.charAt(i) != '"') {
            return -1;
        }
        int close = text.indexOf('"', i + 1);
        if (close < 0) {
            return -1;
        }
        int next = close + 1;
        while (next < text.length() && Texts.isBlank(text.charAt(next))) {
            next++;
        }
        boolean ends = next == text.length() || text.charAt(next) == ',' || next > close + 1 && wordLength(next) > 0;
        return ends ? close + 1 : -1;
    }

    private int skipSeparators(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ',' || Texts.isBlank(c)) {
                i++;
            } else if (wordLength(i) > 0) {
                i += wordLength(i);
            } else {
                break;
            }
        }
        return i;
    }

    private int guestEnd(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean word = i > from && Texts.isBlank(text.charAt(i - 1)) && wordLength(i) > 0;
            if (c == ',' || word) {
                return i;
            }
            i = protectedEnd(i);
        }
        return i;
    }

    /** The length of the separating word that stands here with a blank after it, else 0. */
    private int wordLength(int i) {
        int length = switch (text.charAt(i)) {
            case 'a' -> text.startsWith("and", i) ? "and".length() : 0;
            case 'y', '&' -> 1;
            default -> 0;
        };
        int end = i + length;
        return length > 0 && end < text.length() && Texts.isBlank(text.charAt(end)) ? length : 0;
    }

    /** The index after the bracketed part that starts here, or after this character. */
    private int protectedEnd(int i) {
        int close = closers[i];
        if (close < 0 || text.charAt(i) == '(') {
            return Math.max(close, i) + 1;
        }
        boolean wiki = text.charAt(i + 1) == '[' && closers[i + 1] == close - 1;
        if (wiki) {
            return close + 1;
        }
        boolean link = close + 1 < text.length() && text.charAt(close + 1) == '(' && closers[close + 1] > 0;
        return link ? closers[close + 1] + 1 : i + 1;
    }

    private static int[] closers(String text) {
        int[] closers = new int[text.length()];
        if (text.indexOf('[') < 0 && text.indexOf('(') < 0) {
            Arrays.fill(closers, -1);
            return closers;
        }
        Deque<Integer> brackets = new ArrayDeque<>();
        Deque<Integer> parentheses = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            closers[i] = -1;
            char c = text.charAt(i);
            Deque<Integer> open = c == '[' || c == ']' ? brackets : parentheses;
            if (c == '[' || c == '(') {
                open.push(i);
            } else if ((c == ']' || c == ')') && !open.isEmpty()) {
                closers[open.pop()] = i;
            }
        }
        return closers;
    }
}
