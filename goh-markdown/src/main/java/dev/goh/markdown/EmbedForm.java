package dev.goh.markdown;

import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import dev.goh.core.VideoEmbed;
import dev.goh.core.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the head that shows the video: an {@code iframe}, or an image or link that leads to YouTube or has a label of
 * the vocabulary.
 *
 * @param from the offset of the target in the line
 * @param target where it leads, as written; possibly empty
 */
record EmbedForm(int from, String target) {
    private static final String TAG = "<iframe";
    private static final String END_TAG = "</iframe>";
    private static final int MOST_LINKS = 8;

    /** Reads a line without blanks at its ends, or returns null if it shows no video. */
    static @Nullable EmbedForm read(String line, Vocabulary vocabulary) {
        EmbedForm form = switch (line.charAt(0)) {
            case '<' -> frame(line);
            case '[', '!' -> link(line, vocabulary);
            default -> null;
        };
        return form == null || isNested(form.target) ? null : form;
    }

    /** A link in a link in a link is no target; unwrapping it would take quadratic time. */
    private static boolean isNested(String target) {
        int links = 0;
        for (int i = target.indexOf("]("); i >= 0; i = target.indexOf("](", i + 1)) {
            links++;
        }
        return links > MOST_LINKS;
    }

    Optional<VideoEmbed> embed() {
        return VideoEmbed.fromTarget(target);
    }

    private static @Nullable EmbedForm link(String line, Vocabulary vocabulary) {
        InlineLink link = InlineText.wholeLink(line).orElse(null);
        if (link == null || link.kind() != InlineLink.Kind.MARKDOWN && link.kind() != InlineLink.Kind.IMAGE) {
            return null;
        }
        int from = line.length() - 1 - link.target().length();
        boolean targetIsAll = line.startsWith("](" + link.target() + ")", from - 2);
        boolean video = holdsVideoHost(link.target()) || vocabulary.isEmbedLabel(link.label());
        return targetIsAll && video ? new EmbedForm(from, link.target()) : null;
    }

    private static boolean holdsVideoHost(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return lower.contains("youtube.com") || lower.contains("youtu.be") || lower.contains("youtube-nocookie.com");
    }

    /** Reads {@code <iframe src="target" ...></iframe>} with exactly one source and nothing inside. */
    private static @Nullable EmbedForm frame(String line) {
        int at = skip(line, Math.min(TAG.length(), line.length()));
        if (!line.regionMatches(true, 0, TAG, 0, TAG.length()) || at == TAG.length()) {
            return null;
        }
        EmbedForm source = null;
        while (at < line.length() && line.charAt(at) != '>') {
            Attribute attribute = Attribute.read(line, at);
            if (attribute == null) {
                return null;
            }
            if (attribute.isSource()) {
                if (source != null) {
                    return null;
                }
                source = new EmbedForm(attribute.from, line.substring(attribute.from, attribute.to));
            }
            at = skip(line, attribute.end);
        }
        if (at == line.length()) {
            return null;
        }
        String rest = Blanks.trim(line.substring(at + 1));
        return rest.isEmpty() || rest.equalsIgnoreCase(END_TAG) ? source : null;
    }

    /** Skips what may stand between attributes. */
    private static int skip(String line, int from) {
        int i = from;
        while (i < line.length() && (Blanks.isBlank(line.charAt(i)) || line.charAt(i) == '/')) {
            i++;
        }
        return i;
    }

    /** An attribute of a tag that ends at {@code end}; its value stands between {@code from} and {@code to}, if it has one. */
    private record Attribute(String name, boolean hasValue, int from, int to, int end) {
        /** Reads the attribute at an offset, or returns null if a quote has no partner. */
        static @Nullable Attribute read(String line, int start) {
            int equals = until("=> \t", line, start);
            String name = line.substring(start, equals);
            if (!line.startsWith("=", equals)) {
                return new Attribute(name, false, equals, equals, equals);
            }
            int from = equals + 1;
            if (line.startsWith("\"", from) || line.startsWith("'", from)) {
                int close = line.indexOf(line.charAt(from), from + 1);
                return close < 0 ? null : new Attribute(name, true, from + 1, close, close + 1);
            }
            int to = until("> \t\"'", line, from);
            boolean quote = line.startsWith("\"", to) || line.startsWith("'", to);
            return quote ? null : new Attribute(name, true, from, to, to);
        }

        private static int until(String ends, String line, int from) {
            int i = from;
            while (i < line.length() && ends.indexOf(line.charAt(i)) < 0) {
                i++;
            }
            return i;
        }

        boolean isSource() {
            return hasValue && name.equalsIgnoreCase("src");
        }
    }
}
