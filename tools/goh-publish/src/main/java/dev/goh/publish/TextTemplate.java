package dev.goh.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its blanks filled.
 *
 * @param text the text
 * @param blanks the names of the blanks that nothing fills, which the text still shows in braces
 */
record TextTemplate(String text, List<String> blanks) {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)\\}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");

    /** Fills {@code {blanks}}; a part in brackets that has blanks is left out unless all of them can be filled. */
    static TextTemplate fill(String template, Function<String, Optional<String>> values) {
        List<String> blanks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher part = OPTIONAL.matcher(template);
        int from = 0;
        while (part.find()) {
            text.append(filled(template.substring(from, part.start()), values, blanks));
            List<String> open = new ArrayList<>();
            String inner = filled(part.group(1), values, open);
            boolean hasBlanks = BLANK.matcher(part.group(1)).find();
            text.append(!hasBlanks ? part.group() : open.isEmpty() ? inner : "");
            from = part.end();
        }
        text.append(filled(template.substring(from), values, blanks));
        return new TextTemplate(text.toString(), List.copyOf(blanks));
    }

    private static String filled(String text, Function<String, Optional<String>> values, List<String> open) {
        return BLANK.matcher(text).replaceAll(blank -> {
            Optional<String> value = values.apply(blank.group(1));
            if (value.isEmpty() && !open.contains(blank.group(1))) {
                open.add(blank.group(1));
            }
            return Matcher.quoteReplacement(value.orElse(blank.group()));
        });
    }
}
