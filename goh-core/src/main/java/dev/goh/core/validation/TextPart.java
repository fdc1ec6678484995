package dev.goh.core.validation;

/**
 * A part of a text value: some characters, and which of their occurrences is meant.
 *
 * @param text the characters, not empty
 * @param occurrence how many earlier occurrences the value has, from 0
 */
public record TextPart(String text, int occurrence) {
    /**
     * Checks the values.
     *
     * @param text the characters, not empty
     * @param occurrence how many earlier occurrences the value has, from 0
     * @throws IllegalArgumentException if the text is empty or the number negative
     */
    public TextPart {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a part of a text must not be empty");
        }
        if (occurrence < 0) {
            throw new IllegalArgumentException("occurrences count from 0, not from " + occurrence);
        }
    }

    /**
     * Returns a part by its place.
     *
     * @param value the whole text
     * @param from the index of the part's first character
     * @param to the index after its last
     * @return the part
     */
    public static TextPart of(String value, int from, int to) {
        String text = value.substring(from, to);
        int occurrence = 0;
        for (int at = value.indexOf(text); at < from; at = value.indexOf(text, at + 1)) {
            occurrence++;
        }
        return new TextPart(text, occurrence);
    }

    /**
     * Finds the part in a text.
     *
     * @param value a text that holds at least as many occurrences as the value
     * @return the index of the part's first character; -1 if the text has not that many
     */
    public int indexIn(String value) {
        int at = value.indexOf(text);
        for (int i = 0; i < occurrence && at >= 0; i++) {
            at = value.indexOf(text, at + 1);
        }
        return at;
    }
}
