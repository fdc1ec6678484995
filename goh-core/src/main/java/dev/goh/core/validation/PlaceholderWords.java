package dev.goh.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TBD and TODO, as words of their own in capital letters. In prose TODO may mean something else. */
final class PlaceholderWords {
    /** As in "a TODO app". */
    private static final String IN_A_SENTENCE = "(?<=[\\p{L},] )TODO +\\p{L}";

    /** It is Spanish, too, and "TODO SOBRE LOKI" a title in capitals. */
    private static final String AMONG_CAPITALS = "TODO +\\p{Lu}{2,30}+(?: +\\p{Lu}{2}| *(?:\n|$))";

    /** A part of a path, an address or code. */
    private static final String IN_A_NAME = "(?<=[/`._-])TODO|TODO(?:[/`_-]|\\.[\\p{L}\\p{N}])";

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])(?:TBD|TODO)(?![\\p{L}\\p{N}])");

    private static final Pattern IN_PROSE =
            Pattern.compile("(?!" + IN_A_SENTENCE + "|" + AMONG_CAPITALS + "|" + IN_A_NAME + ")" + WORD.pattern());

    private PlaceholderWords() {}

    /** The first occurrence of each of the words that something is to be written for. */
    static List<TextPart> in(String text) {
        return find(IN_PROSE, text);
    }

    /** The first occurrence of each of the words, whatever is around it. */
    static List<TextPart> inLink(String link) {
        return find(WORD, link);
    }

    private static List<TextPart> find(Pattern pattern, String text) {
        if (!text.contains("TBD") && !text.contains("TODO")) {
            return List.of();
        }
        List<TextPart> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (found.stream().noneMatch(part -> part.text().equals(word))) {
                found.add(TextPart.of(text, matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
