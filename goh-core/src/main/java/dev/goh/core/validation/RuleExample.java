package dev.goh.core.validation;

/**
 * A note that shows what a rule means.
 *
 * @param fileName the name of its file, for rules that look at it; possibly empty
 * @param note the note, lines ended by LF
 */
public record RuleExample(String fileName, String note) {}
