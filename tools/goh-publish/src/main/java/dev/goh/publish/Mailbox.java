package dev.goh.publish;

/**
 * Somebody who gets mail. Immutable and thread-safe.
 *
 * @param name who it is; empty if only the address is known
 * @param address the mail address
 */
public record Mailbox(String name, String address) {
    private static final String ADDRESS =
            "[^\\s\\p{Z}\\p{Cc}<>\"(),:;@\\[\\\\\\]]+@[^\\s\\p{Z}\\p{Cc}<>\"(),:;@\\[\\\\\\]]+";

    /**
     * Checks the parts.
     *
     * @param name who it is
     * @param address the mail address
     * @throws IllegalArgumentException if the address is none, or the name holds a control character
     */
    public Mailbox {
        if (!address.matches(ADDRESS)) {
            throw new IllegalArgumentException("\"" + address
                    + "\" is no mail address; write for example ana@example.com or Ana Diaz <ana@example.com>");
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the name of " + address + " holds a control character");
        }
    }

    /**
     * Reads a mailbox.
     *
     * @param text {@code Ana Diaz <ana@example.com>} or {@code ana@example.com}
     * @return the mailbox
     * @throws IllegalArgumentException if the text has another form
     */
    public static Mailbox parse(String text) {
        String stripped = text.strip();
        int open = stripped.lastIndexOf('<');
        return open < 0 || !stripped.endsWith(">")
                ? new Mailbox("", stripped)
                : new Mailbox(stripped.substring(0, open).strip(), stripped.substring(open + 1, stripped.length() - 1));
    }
}
