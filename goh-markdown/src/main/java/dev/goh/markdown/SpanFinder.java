package dev.goh.markdown;

import dev.goh.core.Guest;
import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.SourcePosition;
import dev.goh.core.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where the values of an episode stand in its note. */
final class SpanFinder {
    private final Outline outline;
    private final LineTable lines;
    private final String text;

    /** A range of offsets. */
    private record Range(int from, int to) {}

    SpanFinder(Outline outline) {
        this.outline = outline;
        this.lines = outline.lines();
        this.text = lines.text();
    }

    Optional<SourceSpan> find(ModelPath path) {
        List<String> tokens = path.tokens();
        Range range = tokens.isEmpty() ? new Range(0, text.length()) : find(tokens);
        return Optional.ofNullable(range).map(found -> span(found.from, found.to));
    }

    SourceSpan span(int from, int to) {
        return new SourceSpan(position(from), position(to));
    }

    private SourcePosition position(int offset) {
        if (lines.count() == 0) {
            return new SourcePosition(offset, 1, 1, 1, 1);
        }
        int line = lines.lineAt(offset);
        // A byte order mark is part of the text, but not of its first line.
        int start = Math.min(offset, lines.start(line));
        int codePoints = 0;
        int bytes = 0;
        for (int i = start; i < offset; i++) {
            char c = text.charAt(i);
            codePoints += Character.isLowSurrogate(c) ? 0 : 1;
            // A surrogate pair takes four bytes, two for each half.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return new SourcePosition(offset, line + 1, offset - start + 1, codePoints + 1, bytes + 1);
    }

    private @Nullable Range find(List<String> tokens) {
        String first = tokens.get(0);
        List<String> rest = tokens.subList(1, tokens.size());
        switch (first) {
            case "title":
                return title(rest);
            case "url", "date":
                return rest.isEmpty() ? property(first) : null;
            case "properties":
                return rest.size() == 1 && isProperty(rest.get(0)) ? property(rest.get(0)) : null;
            case "embed":
                return embed(rest);
            case "guests":
                return guests(rest);
            case "intros":
                return intro(rest);
            case "otherSections":
                return other(rest);
            default:
                return Section.titled().stream()
                        .filter(section -> section.key().equals(first))
                        .findFirst()
                        .map(section -> {
                            Node node = outline.section(section);
                            return node == null ? null : section(section, node, rest);
                        })
                        .orElse(null);
        }
    }

    private @Nullable Range title(List<String> tokens) {
        Node node = outline.title();
        boolean known = tokens.isEmpty() || tokens.equals(List.of("text"));
        return node == null || !known ? null : tokens.isEmpty() ? line(node.line()) : headingText(node.line());
    }

    private boolean isProperty(String name) {
        FrontMatter frontMatter = outline.scan().frontMatter();
        return frontMatter != null && frontMatter.properties().containsKey(name);
    }

    private @Nullable Range property(String name) {
        FrontMatter frontMatter = outline.scan().frontMatter();
        if (frontMatter == null) {
            return null;
        }
        for (FrontMatter.Entry entry : frontMatter.entries()) {
            if (entry.name().equals(name)) {
                int end = lines.end(entry.endLine() - 1);
                return new Range(entry.valueFrom(), Blanks.skipBack(text, entry.valueFrom(), end));
            }
        }
        return null;
    }

    private @Nullable Range embed(List<String> tokens) {
        Node node = outline.embed();
        return node == null || !tokens.isEmpty() ? null : line(node.line());
    }

    private @Nullable Range guests(List<String> tokens) {
        Node node = outline.guests();
        GuestForm form = outline.scan().guests();
        if (node == null
                || form == null
                || tokens.size() > 2
                || tokens.size() == 2 && !tokens.get(1).equals("text")) {
            return null;
        }
        Range value = new Range(lines.indent(node.line()) + form.from(), line(node.line()).to);
        if (tokens.isEmpty()) {
            return value;
        }
        int index = index(tokens.get(0));
        if (index < 0 || index >= form.guests().size()) {
            return null;
        }
        // The guests stand in the field in their order, with nothing but separators and quotes between.
        int from = value.from;
        for (Guest guest : form.guests().subList(0, index)) {
            from = indexOfName(guest.text(), from) + guest.text().length();
        }
        String guest = form.guests().get(index).text();
        from = indexOfName(guest, from);
        return new Range(from, from + guest.length());
    }

    /** Where a guest's text begins, not in the middle of another word. */
    private int indexOfName(String name, int from) {
        int at = text.indexOf(name, from);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(name.charAt(0))
                || isInsideWord(name, at)) {
            at = text.indexOf(name, at + 1);
        }
        return at;
    }

    private boolean isInsideWord(String name, int at) {
        int end = at + name.length();
        return at >= 0
                && end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && Character.isLetterOrDigit(name.charAt(name.length() - 1));
    }

    private @Nullable Range intro(List<String> tokens) {
        if (tokens.size() != 1) {
            return null;
        }
        for (Section section : Section.values()) {
            Node node = outline.section(section);
            if (node != null && section.key().equals(tokens.get(0))) {
                return texts(node);
            }
        }
        return null;
    }

    private @Nullable Range other(List<String> tokens) {
        if (tokens.isEmpty()) {
            return null;
        }
        Node node = element(outline.others(), tokens.get(0));
        if (node == null) {
            return null;
        }
        return switch (member(tokens)) {
            case "" -> whole(node);
            case "heading" -> headingText(node.line());
            case "text" -> texts(node);
            default -> null;
        };
    }

    private @Nullable Range section(Section section, Node node, List<String> tokens) {
        List<Node> children = node.children();
        if (tokens.isEmpty()) {
            return children.isEmpty() ? line(node.line()) : all(children);
        }
        List<String> rest = tokens.subList(1, tokens.size());
        int segments = firstSegment(children);
        return switch (section.content() + " " + tokens.get(0)) {
            case "CHECKLIST items" -> within(children, rest);
            case "TALKING_POINTS points" -> within(children.subList(0, segments), rest);
            case "TALKING_POINTS segments" -> within(children.subList(segments, children.size()), rest);
            default -> {
                boolean list = section.content() == Section.Content.TIMESTAMPS
                        || section.content() == Section.Content.REFERENCES;
                yield list ? within(children, tokens) : null;
            }
        };
    }

    /** From the first element to the end of that which ends last; a text may end behind the next element. */
    private Range all(List<Node> nodes) {
        int to = 0;
        for (Node node : nodes) {
            to = Math.max(to, whole(node).to);
        }
        return new Range(lines.indent(nodes.get(0).line()), to);
    }

    /** Segments come after all points that are in none. */
    private static int firstSegment(List<Node> children) {
        int low = 0;
        int high = children.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (children.get(middle).kind() == Node.Kind.SEGMENT) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The range of a list's element, or of something in it. */
    private @Nullable Range within(List<Node> nodes, List<String> tokens) {
        if (nodes.isEmpty()) {
            return null;
        }
        if (tokens.isEmpty()) {
            return all(nodes);
        }
        Node node = element(nodes, tokens.get(0));
        if (node == null) {
            return null;
        }
        String member = member(tokens);
        List<String> rest = tokens.subList(Math.min(2, tokens.size()), tokens.size());
        if (member.equals(children(node.kind()))) {
            return within(node.children(), rest);
        }
        boolean text = node.kind() == Node.Kind.SEGMENT ? member.equals("intro") : member.equals("details");
        if (!rest.isEmpty() || (member.equals("details") || member.equals("intro")) && !text) {
            return null;
        }
        return switch (member) {
            case "" -> whole(node);
            case "details", "intro" -> texts(node);
            case "heading", "title", "text", "state", "at" -> value(node, member);
            default -> null;
        };
    }

    /** What the list below an element is called. */
    private static String children(Node.Kind kind) {
        return switch (kind) {
            case ITEM -> "children";
            case SEGMENT -> "points";
            case GROUP -> "references";
            default -> "-";
        };
    }

    private static String member(List<String> tokens) {
        return tokens.size() < 2 ? "" : tokens.get(1);
    }

    private @Nullable Range value(Node node, String member) {
        int line = node.line();
        switch (node.kind()) {
            case ITEM:
                ItemForm item = ItemForm.read(lines, line);
                if (member.equals("state")) {
                    return item.box() < 0 ? null : new Range(item.box(), item.markEnd() + 1);
                }
                return member.equals("text") ? new Range(item.from(), item.to()) : null;
            case SEGMENT:
                return member.equals("title") ? headingText(line) : null;
            case TIMESTAMP:
                TimestampForm timestamp = TimestampForm.read(lines, line);
                if (timestamp == null) {
                    return null;
                }
                return member.equals("at")
                        ? new Range(timestamp.timeFrom(), timestamp.timeTo())
                        : member.equals("title") ? new Range(timestamp.from(), timestamp.to()) : null;
            case GROUP:
                boolean headed = outline.scan().role(line) == LineRole.GROUP_HEADING;
                return headed && member.equals("heading") ? line(line) : null;
            case REFERENCE:
                return member.equals("text")
                        ? new Range(ReferenceForm.from(lines, line), ReferenceForm.to(lines, line))
                        : null;
            default:
                return null;
        }
    }

    private static @Nullable Node element(List<Node> nodes, String token) {
        int index = index(token);
        return index >= 0 && index < nodes.size() ? nodes.get(index) : null;
    }

    /** The index that a token names, or -1. */
    private static int index(String token) {
        boolean digits = !token.isEmpty()
                && token.length() < 9
                && token.chars().allMatch(c -> c >= '0' && c <= '9')
                && (token.equals("0") || token.charAt(0) != '0');
        return digits ? Integer.parseInt(token) : -1;
    }

    /** The line without blanks at its ends. */
    private Range line(int line) {
        return new Range(lines.indent(line), Blanks.skipBack(text, lines.indent(line), lines.end(line)));
    }

    private Range headingText(int line) {
        HeadingForm heading = HeadingForm.read(lines, line);
        return heading == null ? line(line) : new Range(heading.from(), heading.to());
    }

    private @Nullable Range texts(Node node) {
        int[] ranges = node.textRanges();
        if (ranges.length == 0) {
            return null;
        }
        return new Range(lines.indent(ranges[0]), line(ranges[ranges.length - 1] - 1).to);
    }

    /** From the element's first character to the last of everything below it. */
    private Range whole(Node node) {
        int to = line(node.line()).to;
        Range texts = texts(node);
        if (texts != null) {
            to = Math.max(to, texts.to);
        }
        for (Node child : node.children()) {
            to = Math.max(to, whole(child).to);
        }
        return new Range(lines.indent(node.line()), to);
    }
}
