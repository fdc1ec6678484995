package dev.goh.core;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The views of a reference's text. */
final class ReferenceText {
    private static final Pattern KIND = Pattern.compile("^\\(([^()]+)\\)[ \\t]+");
    private static final Pattern EMOJI = Pattern.compile(
            "^([\\p{So}\\x{1F000}-\\x{1FAFF}][\\x{FE0F}\\x{200D}\\p{So}\\x{1F000}-\\x{1FAFF}]*)[ \\t]+");

    private ReferenceText() {}

    static Optional<String> url(String text) {
        return firstLink(text).map(InlineLink::target);
    }

    private static Optional<InlineLink> firstLink(String text) {
        for (InlineLink link : InlineText.links(text)) {
            if (link.kind() != InlineLink.Kind.WIKI) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    static String label(String text) {
        String rest = text.substring(kindEnd(text));
        Optional<InlineLink> first = firstLink(rest);
        if (first.isEmpty()) {
            return InlineText.plain(rest);
        }
        InlineLink link = first.get();
        if (!link.label().isEmpty()) {
            return link.label();
        }
        String before = Texts.trimBlanks(rest.substring(0, link.start()));
        return InlineText.plain(
                Texts.trimBlanks(before.endsWith(":") ? before.substring(0, before.length() - 1) : before));
    }

    static Optional<String> kind(String text) {
        Matcher matcher = findKind(text);
        return matcher == null ? Optional.empty() : Optional.of(matcher.group(1));
    }

    private static int kindEnd(String text) {
        Matcher matcher = findKind(text);
        return matcher == null ? 0 : matcher.end();
    }

    private static @Nullable Matcher findKind(String text) {
        // ASCII has no emoji.
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first < 0x80 && first != '(') {
            return null;
        }
        Matcher matcher = (first == '(' ? KIND : EMOJI).matcher(text);
        return matcher.find() ? matcher : null;
    }
}
