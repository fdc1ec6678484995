package dev.goh.core.validation;

import dev.goh.core.ChecklistItem;
import dev.goh.core.InlineText;
import java.text.Normalizer;
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
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]( |$)");

    private ItemMeaning() {}

    /** The items in some state that mean one of the keys. */
    static List<EpisodeWalk.Item> find(RuleInput in, Predicate<ChecklistItem> state, List<String> keys) {
        List<List<String>> known = keys.stream().map(ItemMeaning::words).toList();
        return in.walk().items().stream()
                .filter(item -> state.test(item.value()) && matches(item.value(), known))
                .toList();
    }

    private static boolean matches(ChecklistItem item, List<List<String>> keys) {
        String sentence = SENTENCE_END.split(InlineText.plain(item.text()), 2)[0];
        List<String> words = words(sentence);
        return keys.stream().anyMatch(key -> matches(words, key));
    }

    private static boolean matches(List<String> words, List<String> key) {
        if (key.isEmpty() || words.isEmpty() || !words.get(0).equals(key.get(0))) {
            return false;
        }
        int found = 0;
        for (String word : words) {
            found += found < key.size() && word.equals(key.get(found)) ? 1 : 0;
        }
        return found == key.size();
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
