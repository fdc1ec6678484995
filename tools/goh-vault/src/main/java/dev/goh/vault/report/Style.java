package dev.goh.vault.report;

import dev.goh.core.validation.Severity;

/**
 * How parts of the report look.
 *
 * @param colour whether the terminal's colours are used
 */
record Style(boolean colour) {
    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case INFO -> paint("1;36", text);
        };
    }

    private String paint(String code, String text) {
        return colour && !text.isEmpty() ? ESCAPE + code + 'm' + text + RESET : text;
    }
}
