package dev.goh.core.internal;

/** Java's texts can hold halves of characters; notes and values cannot. */
public final class Surrogates {
    private Surrogates() {}

    /**
     * Finds a surrogate without its partner.
     *
     * @param text any text
     * @param from where to begin
     * @return the index of the first one, or -1
     */
    public static int lone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
