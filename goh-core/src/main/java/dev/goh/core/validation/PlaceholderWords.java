package dev.goh.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TBD and TODO, as words of their own in capital letters. */
final class PlaceholderWords {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])(?:TBD|TODO)(?![\\p{L}\\p{N}])");

    private PlaceholderWords() {}

    /** The first occurrence of each of the words. */
    static List<TextPart> in(String text) {
        if (!text.contains("TBD") && !text.contains("TODO")) {
            return List.of();
        }
        List<TextPart> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (found.stream().noneMatch(part -> part.text().equals(word))) {
                found.add(TextPart.of(text, matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
