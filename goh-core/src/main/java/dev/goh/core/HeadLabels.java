package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.util.regex.Pattern;

/** Refuses labels of a show with which no line of a note's head would be read as the field that they stand for. */
final class HeadLabels {
    private static final int LONGEST_GUEST_LABEL = 40;
    private static final Pattern BLOCK_START = Pattern.compile("#{1,6}(?:[ \\t]|$)|```|~~~|<!--|%%");

    private HeadLabels() {}

    static void checkGuests(String label) {
        Texts.checkFilledLine("a guest label", label);
        if (label.indexOf(':') >= 0) {
            throw new IllegalArgumentException("a guest label must not hold a colon: " + Quote.of(label));
        }
        if (label.length() > LONGEST_GUEST_LABEL) {
            throw new IllegalArgumentException(
                    "a guest label must not be longer than " + LONGEST_GUEST_LABEL + " characters: " + Quote.of(label));
        }
        if (BLOCK_START.matcher(label).lookingAt()) {
            throw new IllegalArgumentException(
                    "a guest label must not begin as a heading, a fence or a comment does: " + Quote.of(label));
        }
    }

    static void checkEmbed(String label) {
        Texts.checkFilledLine("a label of the video", Texts.normalName(label));
        String name = Texts.normalName(label);
        boolean isRead = InlineText.wholeLink("[" + label + "]()")
                .filter(link -> link.kind() == InlineLink.Kind.MARKDOWN)
                .filter(link -> link.target().isEmpty()
                        && Texts.normalName(link.label()).equals(name))
                .isPresent();
        if (!isRead) {
            throw new IllegalArgumentException(
                    "a label of the video must be what a link can show, such as url: " + Quote.of(label));
        }
    }
}
