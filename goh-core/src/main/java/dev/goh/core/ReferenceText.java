package dev.goh.core;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The views of a reference's text. */
final class ReferenceText {
    private static final Pattern KIND = Pattern.compile("^\\(([^()]+)\\)[ \\t]+");
    private static final Pattern EMOJI = Pattern.compile(
            "^([\\p{So}\\x{1F000}-\\x{1FAFF}][\\x{FE0F}\\x{200D}\\p{So}" + "\\x{1F000}-\\x{1FAFF}]*)[ \\t]+");

    private ReferenceText() {}

    static Optional<Link> link(String text) {
        return InlineText.links(text).stream()
                .filter(link -> link.kind() != InlineLink.Kind.WIKI)
                .findFirst()
                .map(link -> new Link(label(text), link.target()));
    }

    static String label(String text) {
        String rest = text.substring(kindEnd(text));
        Optional<InlineLink> first = InlineText.links(rest).stream()
                .filter(link -> link.kind() != InlineLink.Kind.WIKI)
                .findFirst();
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
        Matcher matcher = KIND.matcher(text);
        if (matcher.find()) {
            return Optional.of(matcher.group(1));
        }
        matcher = EMOJI.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static int kindEnd(String text) {
        Matcher matcher = KIND.matcher(text);
        if (matcher.find()) {
            return matcher.end();
        }
        matcher = EMOJI.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }
}
