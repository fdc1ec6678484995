package dev.goh.vault.internal;

import dev.goh.core.validation.Severity;

/**
 * How the parts of what is told on a terminal look. Immutable and thread-safe.
 *
 * @param colour whether the terminal's colours are used
 */
public record Style(boolean colour) {
    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    /**
     * Makes a text bold.
     *
     * @param text harmless text
     * @return the text as it is to be printed
     */
    public String bold(String text) {
        return paint("1", text);
    }

    /**
     * Makes a text less visible than others.
     *
     * @param text harmless text
     * @return the text as it is to be printed
     */
    public String dim(String text) {
        return paint("2", text);
    }

    /**
     * Gives a text the colour of a severity.
     *
     * @param severity how bad what the text is about is
     * @param text harmless text
     * @return the text as it is to be printed
     */
    public String severity(Severity severity, String text) {
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
