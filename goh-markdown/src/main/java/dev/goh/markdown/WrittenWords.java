package dev.goh.markdown;

import java.util.HashSet;
import java.util.Set;

/** Guards what a person wrote that no episode holds: comments in the front matter, the spelling of headings and labels. */
final class WrittenWords {
    private WrittenWords() {}

    /** Whether words or comments that a note has and its base has not are missing in a text. */
    static boolean areLost(EpisodeNote base, EpisodeNote note, String text) {
        Set<String> words = words(note.text());
        words.removeAll(words(base.text()));
        Set<String> comments = comments(note);
        comments.removeAll(comments(base));
        return !words(text).containsAll(words) || !comments.stream().allMatch(text::contains);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int from = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                from = from < 0 ? i : from;
            } else if (from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static Set<String> comments(EpisodeNote note) {
        Set<String> comments = new HashSet<>();
        NoteScan scan = note.outline().scan();
        FrontMatter frontMatter = scan.frontMatter();
        for (int line = 0; frontMatter != null && line < frontMatter.endLine(); line++) {
            String trimmed = note.outline().lines().trimmed(line);
            int start = trimmed.startsWith("#") ? 0 : trimmed.indexOf(" #");
            if (start >= 0) {
                comments.add(trimmed.substring(start));
            }
        }
        return comments;
    }
}
