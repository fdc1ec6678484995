package dev.goh.testkit;

import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import dev.goh.core.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What single lines look like, as the specification words it: one regular expression each, matched against a line without its
 * end. Blanks are space and tab. A line may have several forms; the section it stands in decides.
 */
final class LineForm {
    private static final Pattern OUTER_BLANKS = form("^[ \\t]+|[ \\t]+\\z");
    private static final Pattern BLANK = form("[ \\t]*");
    private static final Pattern HEADING = form("(#{1,6})(?:[ \\t](.*))?");
    private static final Pattern CLOSING = form("(.*?)(?:(?:^|[ \\t]+)#+)?[ \\t]*");
    private static final Pattern ITEM = form("[ \\t]*[-*+](?:[ \\t]+(.*))?");
    private static final Pattern BOX = form("\\[(?:([^\\[\\]\\t])?)\\](?:[ \\t].*)?");
    private static final Pattern FENCE = form("([ \\t]*)(`{3,}(?=[^`]*\\z)|~{3,})(.*)");
    private static final Pattern QUOTES = form("[ \\t]*'''[ \\t]*");
    private static final Pattern HTML = form("[ \\t]*<!--.*");
    private static final Pattern PERCENT = form("[ \\t]*%%.*");
    private static final String TIME = "[0-9]{1,2}:[0-5][0-9]:[0-5][0-9]|[0-5]?[0-9]:[0-5][0-9]";
    private static final Pattern TIMESTAMP = form(
            "[ \\t]*(?:[-*+][ \\t]+)?(?:(" + TIME + ")|\\[(" + TIME + ")\\]|\\((" + TIME + ")\\))(?:[ \\t]+(.*))?");
    private static final Pattern KIND = form("[ \\t]*\\([^()]+\\)[ \\t]+[^ \\t].*");
    private static final Pattern GUEST = form("[ \\t]*([^:]{1,40}):(?::|(?=[ \\t])|\\z)[ \\t]*(.*?)[ \\t]*");

    private LineForm() {}

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    static String trim(String text) {
        return OUTER_BLANKS.matcher(text).replaceAll("");
    }

    static boolean isBlank(String line) {
        return BLANK.matcher(line).matches();
    }

    static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    static int headingLevel(String line) {
        Matcher matcher = HEADING.matcher(line);
        return matcher.matches() ? matcher.group(1).length() : 0;
    }

    /** The text of a heading without closing number signs. */
    static String headingText(String line) {
        Matcher matcher = HEADING.matcher(line);
        if (!matcher.matches() || matcher.group(2) == null) {
            return "";
        }
        Matcher closed = CLOSING.matcher(trim(matcher.group(2)));
        return closed.matches() ? trim(closed.group(1)) : "";
    }

    static boolean isKnownHeading(String line) {
        return isHeading(line) && isKnownName(headingText(line));
    }

    static boolean isKnownName(String heading) {
        return Vocabulary.builtIn().section(heading).isPresent();
    }

    static boolean isItem(String line) {
        return ITEM.matcher(line).matches();
    }

    /** What stands after the marker of an item, without outer blanks. */
    static String itemText(String line) {
        Matcher matcher = ITEM.matcher(line);
        return matcher.matches() && matcher.group(1) != null ? trim(matcher.group(1)) : "";
    }

    /** Whether an item's text starts with the box of a task that is done. */
    static boolean isDone(String itemText) {
        Matcher matcher = BOX.matcher(itemText);
        return matcher.matches() && "x".equalsIgnoreCase(matcher.group(1));
    }

    static boolean isBoxed(String text) {
        return BOX.matcher(text).matches();
    }

    /** The fence that a line opens: groups for indentation, marks and info string. */
    static Optional<Matcher> fence(String line) {
        Matcher matcher = FENCE.matcher(line);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    static boolean isQuotes(String line) {
        return QUOTES.matcher(line).matches();
    }

    static boolean opensHtmlComment(String line) {
        return HTML.matcher(line).matches();
    }

    static boolean opensPercentComment(String line) {
        return PERCENT.matcher(line).matches();
    }

    /** Whether a line may open a fence or a comment. */
    static boolean isOpener(String line) {
        return fence(line).isPresent() || isQuotes(line) || opensHtmlComment(line) || opensPercentComment(line);
    }

    /** The time and the title of a timestamp. */
    static Optional<String[]> timestamp(String line) {
        Matcher matcher = TIMESTAMP.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String time = "";
        for (int group = 1; group <= 3; group++) {
            time = matcher.group(group) == null ? time : matcher.group(group);
        }
        return Optional.of(new String[] {time, matcher.group(4) == null ? "" : matcher.group(4)});
    }

    static boolean isTimestamp(String line) {
        return TIMESTAMP.matcher(line).matches();
    }

    static boolean isReference(String line) {
        return isItem(line)
                ? !itemText(line).isEmpty()
                : !InlineText.links(trim(line)).isEmpty() || KIND.matcher(line).matches();
    }

    static boolean isGroupHeading(String line) {
        return !isItem(line) && !isReference(line) && trim(line).endsWith(":");
    }

    /** The value of a guest field. */
    static Optional<String> guestField(String line) {
        Matcher matcher = GUEST.matcher(line);
        return matcher.matches() && Vocabulary.builtIn().isGuestLabel(matcher.group(1))
                ? Optional.of(matcher.group(2))
                : Optional.empty();
    }

    static boolean isFrame(String line) {
        return trim(line).toLowerCase(Locale.ROOT).startsWith("<iframe");
    }

    /** The target of a line that is one link or image to a video. */
    static Optional<String> videoLink(String line) {
        return InlineText.wholeLink(trim(line))
                .filter(link -> link.kind() == InlineLink.Kind.MARKDOWN || link.kind() == InlineLink.Kind.IMAGE)
                .filter(link ->
                        holdsVideoHost(link.target()) || Vocabulary.builtIn().isEmbedLabel(link.label()))
                .map(InlineLink::target);
    }

    private static boolean holdsVideoHost(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return lower.contains("youtube.com") || lower.contains("youtu.be") || lower.contains("youtube-nocookie.com");
    }

    static boolean isEmbed(String line) {
        return isFrame(line) || videoLink(line).isPresent();
    }

    /** The column of a line's first character that is no blank; tab stop 4. */
    static int column(String line) {
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t') {
                break;
            }
            column = c == '\t' ? column / 4 * 4 + 4 : column + 1;
        }
        return column;
    }
}
