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
import java.util.regex.Matcher;
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
    private static final Pattern FORM = Pattern.compile("(.*?)(?:[ \\t]+until[ \\t]+([^ \\t]+))?", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");

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
            Matcher form = FORM.matcher((dashes < 0 ? text : text.substring(0, dashes)).strip());
            if (!form.matches()) {
                return null;
            }
            Set<String> rules = new LinkedHashSet<>();
            for (String rule : form.group(1).split(",", -1)) {
                if (!RULE.matcher(rule.strip()).matches()) {
                    return null;
                }
                rules.add(rule.strip());
            }
            try {
                Optional<LocalDate> until = Optional.ofNullable(form.group(2)).map(LocalDate::parse);
                return new Terms(List.copyOf(rules), reason, until);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }
}
