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
        if (!line.regionMatches(true, 0, TAG, 0, TAG.length()) || line.length() == TAG.length()) {
            return null;
        }
        EmbedForm source = null;
        int i = TAG.length();
        while (i < line.length() && line.charAt(i) != '>') {
            char c = line.charAt(i);
            if (Blanks.isBlank(c) || c == '/') {
                i++;
                continue;
            }
            int nameEnd = i;
            while (nameEnd < line.length() && "=> \t".indexOf(line.charAt(nameEnd)) < 0) {
                nameEnd++;
            }
            String name = line.substring(i, nameEnd);
            i = nameEnd;
            if (i == line.length() || line.charAt(i) != '=') {
                continue;
            }
            int from = ++i;
            char quote = from < line.length() ? line.charAt(from) : 0;
            int to;
            if (quote == '"' || quote == '\'') {
                from++;
                to = line.indexOf(quote, from);
                if (to < 0) {
                    return null;
                }
                i = to + 1;
            } else {
                to = from;
                while (to < line.length() && "> \t\"'".indexOf(line.charAt(to)) < 0) {
                    to++;
                }
                if (to < line.length() && "\"'".indexOf(line.charAt(to)) >= 0) {
                    return null;
                }
                i = to;
            }
            if (name.equalsIgnoreCase("src")) {
                if (source != null) {
                    return null;
                }
                source = new EmbedForm(from, line.substring(from, to));
            }
        }
        if (i >= line.length()) {
            return null;
        }
        String rest = Blanks.trim(line.substring(i + 1));
        return rest.isEmpty() || rest.equalsIgnoreCase(END_TAG) ? source : null;
    }
}
