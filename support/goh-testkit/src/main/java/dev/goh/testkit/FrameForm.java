package dev.goh.testkit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An {@code iframe} alone on its line, as editors write it: attributes with quoted values or none, nothing inside. */
final class FrameForm {
    private static final String ATTRIBUTE = "[ \\t]+([A-Za-z-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'))?";
    private static final Pattern FRAME = Pattern.compile(
            "[ \\t]*<iframe((?:" + ATTRIBUTE + ")+)[ \\t]*>[ \\t]*(?:</iframe>)?[ \\t]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile(ATTRIBUTE);

    private FrameForm() {}

    /** The source; empty if the line is written in another way, or has not exactly one source. */
    static Optional<String> source(String line) {
        Matcher frame = FRAME.matcher(line);
        if (!frame.matches()) {
            return Optional.empty();
        }
        String source = null;
        Matcher attribute = ONE.matcher(frame.group(1));
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase("src")) {
                String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
                if (source != null || value == null) {
                    return Optional.empty();
                }
                source = value;
            }
        }
        return Optional.ofNullable(source);
    }
}
