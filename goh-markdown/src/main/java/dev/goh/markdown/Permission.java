package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Suppression;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a note allows.
 *
 * @param terms the rules, the reason and the last day
 * @param scope what it covers
 * @param from the first line it covers, from 0
 * @param to the last line it covers
 * @param path the value that holds the permission
 * @param span where it stands
 */
record Permission(Terms terms, Suppression.Scope scope, int from, int to, ModelPath path, Optional<SourceSpan> span) {
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9-]+");

    /**
     * What stands after {@code allow}.
     *
     * @param rules codes or names, as written
     * @param reason why; possibly empty
     * @param until the last day on which it holds
     */
    record Terms(List<String> rules, String reason, Optional<LocalDate> until) {
        /** Reads the terms, or returns null if they are written otherwise. */
        static @Nullable Terms read(String text) {
            int dashes = text.indexOf("-- ");
            String reason = dashes < 0 ? "" : text.substring(dashes + 2).strip();
            List<String> words = words(dashes < 0 ? text : text.substring(0, dashes));
            LocalDate until = null;
            int last = words.size() - 1;
            if (last >= 1 && words.get(last - 1).equals("until")) {
                until = day(words.get(last));
                if (until == null) {
                    return null;
                }
                words = words.subList(0, last - 1);
            }
            Set<String> rules = new LinkedHashSet<>();
            for (String rule : String.join(" ", words).split(",", -1)) {
                if (!RULE.matcher(rule.strip()).matches()) {
                    return null;
                }
                rules.add(rule.strip());
            }
            return new Terms(List.copyOf(rules), reason, Optional.ofNullable(until));
        }

        private static List<String> words(String text) {
            return BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }
}
