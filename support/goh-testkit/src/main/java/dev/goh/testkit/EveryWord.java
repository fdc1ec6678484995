package dev.goh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The law that every word of a note outside its layout counts. */
public final class EveryWord {
    /** Makes a word that occurs in no vocabulary, and often enough in no note either. */
    private static final String FRESH = "zqxjkvw";

    private EveryWord() {}

    /**
     * Replaces each word in turn by a fresh one. A word that can be replaced without changing the episode must be layout.
     *
     * @param text a note
     * @param reader reads a note
     * @return the number of words tried; 0 if the oracle of layout cannot tell
     */
    public static int check(String text, Function<String, Episode> reader) {
        Optional<Words> layout = NoteLayout.of(text);
        if (layout.isEmpty()) {
            return 0;
        }
        Episode episode = reader.apply(text);
        Map<String, Integer> left = new HashMap<>(layout.get().counts());
        String fresh = FRESH;
        while (text.contains(fresh)) {
            fresh += FRESH;
        }
        List<int[]> words = words(text);
        for (int[] word : words) {
            String changed = text.substring(0, word[0]) + fresh + text.substring(word[1]);
            if (reader.apply(changed).equals(episode)) {
                String lost = text.substring(word[0], word[1]);
                assertThat(left.merge(lost, -1, Integer::sum))
                        .as("L8: \"%s\" at %d is lost", lost, word[0])
                        .isGreaterThanOrEqualTo(0);
            }
        }
        return words.size();
    }

    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isLetterOrDigit(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (i > start) {
                words.add(new int[] {start, i});
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return words;
    }
}
