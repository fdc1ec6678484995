package dev.goh.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of inline Markdown as far as the model needs it: links, code spans and emphasis marks. Each call takes
 * time proportional to the length of the line. Stateless and thread-safe.
 *
 * <p>It follows CommonMark, with Obsidian's wiki links and GitHub's bare {@code http} and {@code https} addresses, and
 * leaves out what a line of a note does not need: entities, reference links, raw HTML, and CommonMark's rules for
 * emphasis marks that overlap.
 */
public final class InlineText {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String NEVER_LAST_IN_URL = "?!.,:;*_~'\"";

    private final String text;
    private final InlinePairs pairs;
    private final List<InlineLink> links = new ArrayList<>();
    private final StringBuilder plain;
    private final EmphasisMarks marks = new EmphasisMarks();
    private final Deque<Label> labels = new ArrayDeque<>();
    private int @Nullable [] nextBlanks;

    /** The label of a link that is being read, innermost first: where it and its link end. */
    private record Label(int close, int end) {}

    private InlineText(String text) {
        this.text = text;
        this.plain = new StringBuilder(text.length());
        this.pairs = new InlinePairs(text);
    }

    /**
     * Returns the links in a line, from left to right. Links inside a link's label are not listed.
     *
     * @param line inline Markdown
     * @return the links
     */
    public static List<InlineLink> links(String line) {
        if (line.indexOf('[') < 0 && line.indexOf("://") < 0) {
            return List.of();
        }
        InlineText inline = new InlineText(line);
        inline.read();
        return List.copyOf(inline.links);
    }

    /**
     * Returns the link that the whole line consists of.
     *
     * @param line inline Markdown, without blanks at its ends
     * @return the link; empty if the line is no link, or a link and something else
     */
    public static Optional<InlineLink> wholeLink(String line) {
        if (line.isEmpty() || line.charAt(0) != '[' && line.charAt(0) != '!' && line.charAt(0) != '<') {
            return Optional.empty();
        }
        List<InlineLink> links = links(line);
        boolean whole =
                links.size() == 1 && links.get(0).start() == 0 && links.get(0).end() == line.length();
        return whole ? Optional.of(links.get(0)) : Optional.empty();
    }

    /**
     * Returns what a reader sees of a line: links are their labels (or their targets), code spans their content, emphasis
     * marks and backslashes of escapes are gone.
     *
     * @param line inline Markdown
     * @return the plain text, without blanks at its ends
     */
    public static String plain(String line) {
        int i = 0;
        while (i < line.length() && !isMarkup(line.charAt(i))) {
            i++;
        }
        if (i == line.length()) {
            return Texts.trimBlanks(line);
        }
        InlineText inline = new InlineText(line);
        inline.read();
        return Texts.trimBlanks(inline.marks.removeFrom(inline.plain));
    }

    /**
     * Writes plain text as inline Markdown: the inverse of {@link #plain}. Addresses stay links where they can.
     *
     * @param text one line of text, in which nothing is Markdown
     * @return inline Markdown whose plain text it is, blanks at the ends left aside: the text itself if nothing in it would be read
     *     as something else, else with backslashes
     */
    public static String escape(String text) {
        return InlineEscapes.write(text);
    }

    private static boolean isMarkup(char c) {
        return switch (c) {
            case '\\', '`', '*', '_', '~', '[', ']', '<', '!' -> true;
            default -> false;
        };
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            int to = labels.isEmpty() ? text.length() : labels.peek().close;
            if (i == to) {
                i = labels.pop().end + 1;
                continue;
            }
            char c = text.charAt(i);
            int next = switch (c) {
                case '\\' -> escape(i, to);
                case '`' -> code(i, to);
                case '[' -> link(i, i, to, InlineLink.Kind.MARKDOWN);
                case '!' -> i + 1 < to && text.charAt(i + 1) == '[' ? link(i, i + 1, to, InlineLink.Kind.IMAGE) : -1;
                case '<' -> autolink(i, to);
                case 'h', 'H' -> bareUrl(i, to);
                case '*', '_', '~' -> emphasis(i, to);
                default -> -1;
            };
            if (next < 0) {
                next = ordinaryEnd(i + 1, to);
                plain.append(text, i, next);
            }
            i = next;
        }
    }

    /** The index of the next character that may begin something. */
    private int ordinaryEnd(int from, int to) {
        int i = from;
        while (i < to && !mayBegin(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean mayBegin(char c) {
        return c == 'h' || c == 'H' || isMarkup(c);
    }

    /** Links in the label of a link are not listed. */
    private void add(InlineLink.Kind kind, int start, int end, String label, String target) {
        if (labels.isEmpty()) {
            links.add(new InlineLink(kind, start, end, label, target));
        }
    }

    private int emphasis(int i, int to) {
        int end = Math.min(InlinePairs.endOfRun(text, i), to);
        marks.add(text, i, end, plain.length());
        plain.append(text, i, end);
        return end;
    }

    private int escape(int i, int to) {
        if (i + 1 < to && isEscapable(text.charAt(i + 1))) {
            plain.append(text.charAt(i + 1));
            return i + 2;
        }
        return -1;
    }

    private int code(int i, int to) {
        int from = InlinePairs.endOfRun(text, i);
        int end = pairs.codeEnd(i);
        if (end < 0 || end > to) {
            plain.append(text, i, from);
            return from;
        }
        String content = text.substring(from, end - (from - i));
        boolean padded = content.length() > 2 && content.startsWith(" ") && content.endsWith(" ");
        plain.append(padded && !content.isBlank() ? content.substring(1, content.length() - 1) : content);
        return end;
    }

    static boolean isEscapable(char c) {
        return ESCAPABLE.indexOf(c) >= 0;
    }

    /** Reads a wiki link, a Markdown link or an image whose bracket stands at {@code open}. */
    private int link(int start, int open, int to, InlineLink.Kind kind) {
        int close = pairs.closer(open);
        if (close < 0 || close >= to) {
            return -1;
        }
        if (kind == InlineLink.Kind.MARKDOWN && text.charAt(open + 1) == '[' && pairs.closer(open + 1) == close - 1) {
            int bracket = text.indexOf('[', open + 2);
            boolean flat = text.indexOf(']', open + 2) == close - 1 && (bracket < 0 || bracket > close);
            if (flat && open + 2 < close - 1) {
                String content = text.substring(open + 2, close - 1);
                int bar = content.indexOf('|');
                String label = Texts.trimBlanks(bar < 0 ? content : content.substring(bar + 1));
                String target = Texts.trimBlanks(bar < 0 ? content : content.substring(0, bar));
                add(InlineLink.Kind.WIKI, start, close + 1, label, target);
                plain.append(label.isEmpty() ? target : label);
                return close + 1;
            }
        }
        if (close + 1 >= to || text.charAt(close + 1) != '(') {
            return -1;
        }
        int end = pairs.closer(close + 1);
        if (end < 0 || end >= to) {
            return -1;
        }
        String target = target(close + 2, end);
        if (target == null) {
            return -1;
        }
        if (labels.isEmpty()) {
            add(kind, start, end + 1, Texts.trimBlanks(text.substring(open + 1, close)), target);
        }
        labels.push(new Label(close, end));
        return open + 1;
    }

    /** The target between two parentheses, or null if a link cannot have it: it may be followed by a quoted title. */
    private @Nullable String target(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Texts.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Texts.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start + 1 < end && text.charAt(start) == '<' && text.charAt(end - 1) == '>') {
            return text.substring(start + 1, end - 1);
        }
        int blank = blankFrom(start);
        if (blank < end) {
            char quote = text.charAt(end - 1);
            boolean titled = (quote == '"' || quote == '\'') && end - 1 > blank + 1 && text.charAt(blank + 1) == quote;
            if (!titled) {
                return null;
            }
            end = blank;
        }
        return text.substring(start, end);
    }

    /** The index of the first blank from an index on, or the length of the text. */
    private int blankFrom(int index) {
        if (nextBlanks == null) {
            nextBlanks = new int[text.length() + 1];
            nextBlanks[text.length()] = text.length();
            for (int i = text.length() - 1; i >= 0; i--) {
                nextBlanks[i] = Texts.isBlank(text.charAt(i)) ? i : nextBlanks[i + 1];
            }
        }
        return nextBlanks[index];
    }

    private int autolink(int i, int to) {
        int end = i + 1;
        while (end < to && text.charAt(end) != '>' && text.charAt(end) != '<' && !Texts.isBlank(text.charAt(end))) {
            end++;
        }
        if (end >= to || text.charAt(end) != '>' || !startsUrl(text, i + 1)) {
            return -1;
        }
        String target = text.substring(i + 1, end);
        add(InlineLink.Kind.AUTOLINK, i, end + 1, "", target);
        plain.append(target);
        return end + 1;
    }

    private int bareUrl(int i, int to) {
        if (!startsBareUrl(text, i)) {
            return -1;
        }
        int end = i;
        int depth = 0;
        while (end < to
                && !Texts.isBlank(text.charAt(end))
                && text.charAt(end) != '<'
                && text.charAt(end) != '\u00a0') {
            char c = text.charAt(end++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        while (end > i) {
            char last = text.charAt(end - 1);
            if (last == ')' && depth < 0) {
                depth++;
            } else if (NEVER_LAST_IN_URL.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        int scheme = text.indexOf("://", i) + 3;
        if (end <= scheme) {
            return -1;
        }
        String target = text.substring(i, end);
        add(InlineLink.Kind.BARE, i, end, "", target);
        plain.append(target);
        return end;
    }

    /** Whether an address of the web may begin at an index without any mark around it. */
    static boolean startsBareUrl(String text, int i) {
        return startsUrl(text, i) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private static boolean startsUrl(String text, int i) {
        return text.regionMatches(true, i, "https://", 0, 8) || text.regionMatches(true, i, "http://", 0, 7);
    }
}
