package dev.goh.core.validation;

import dev.goh.core.ChecklistItem;
import dev.goh.core.InlineText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognises a checklist item by what it asks for, in whatever words a template puts it. A key is some words: an item means it
 * if its first sentence begins with the first of them and holds the others after it in their order. Letter case, accents and
 * Markdown make no difference.
 */
final class ItemMeaning {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private ItemMeaning() {}

    /** The items in some state that mean one of the keys. */
    static List<EpisodeWalk.Item> find(RuleInput in, Predicate<ChecklistItem> state, List<String> keys) {
        List<EpisodeWalk.Item> candidates = new ArrayList<>();
        for (EpisodeWalk.Item item : in.walk().items()) {
            if (state.test(item.value())) {
                candidates.add(item);
            }
        }
        if (candidates.isEmpty()) {
            return candidates;
        }
        List<List<String>> known = keys.stream().map(ItemMeaning::words).toList();
        candidates.removeIf(item -> !mayMatch(item.value().text(), known) || !matches(item.words(), known));
        return candidates;
    }

    /** Whether a text, Markdown and all, may mean one of the keys. It costs less to ask than to read the text. */
    private static boolean mayMatch(String text, List<List<String>> keys) {
        for (List<String> key : keys) {
            if (!key.isEmpty() && mayBegin(text, key.get(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text may begin with a word: English letters that stand first are no markup, and have no accents. */
    private static boolean mayBegin(String text, String word) {
        for (int i = 0; i < Math.min(text.length(), word.length()); i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            if (letter != word.charAt(i)) {
                return letter < 'a' || letter > 'z';
            }
        }
        return true;
    }

    private static boolean matches(List<String> words, List<List<String>> keys) {
        for (List<String> key : keys) {
            if (matchesOne(words, key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesOne(List<String> words, List<String> key) {
        if (key.isEmpty() || words.isEmpty() || !words.get(0).equals(key.get(0))) {
            return false;
        }
        int found = 0;
        for (String word : words) {
            found += found < key.size() && word.equals(key.get(found)) ? 1 : 0;
        }
        return found == key.size();
    }

    /** The words of an item's first sentence. */
    static List<String> firstSentence(ChecklistItem item) {
        String text = InlineText.plain(item.text());
        int end = 0;
        while (end < text.length() && !isSentenceEnd(text, end)) {
            end++;
        }
        return words(text.substring(0, end));
    }

    private static boolean isSentenceEnd(String text, int at) {
        return ".!?:".indexOf(text.charAt(at)) >= 0 && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    private static List<String> words(String text) {
        String plain = withoutAccents(text).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0, width; i < plain.length(); i += width) {
            int letter = plain.codePointAt(i);
            width = Character.charCount(letter);
            if (!isWordCharacter(letter)) {
                addWord(plain, start, i, words);
                start = i + width;
            }
        }
        addWord(plain, start, plain.length(), words);
        return words;
    }

    private static void addWord(String text, int start, int end, List<String> words) {
        if (start < end) {
            words.add(text.substring(start, end));
        }
    }

    private static String withoutAccents(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return text;
    }

    private static boolean isWordCharacter(int c) {
        int type = Character.getType(c);
        boolean number = type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
        return number || Character.isLetter(c);
    }
}
