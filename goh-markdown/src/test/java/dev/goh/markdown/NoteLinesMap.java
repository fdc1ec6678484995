package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.SourceSpan;
import dev.goh.core.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a note and the elements that they belong to, by the spans of the note alone. */
final class NoteLinesMap {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*");

    private final EpisodeNote note;
    private final List<Line> lines = new ArrayList<>();

    /** A line: where its content begins and ends, where the next one begins, and the element it belongs to. */
    static final class Line {
        private final int start;
        private final int end;
        private final int next;
        private final String content;
        private @Nullable ModelPath owner;

        private Line(String text, int start, int end, int next) {
            this.start = start;
            this.end = end;
            this.next = next;
            this.content = text.substring(start, end);
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        int next() {
            return next;
        }

        String content() {
            return content;
        }

        /** The element; empty for lines that are layout, such as the headings of sections. */
        Optional<ModelPath> owner() {
            return Optional.ofNullable(owner);
        }

        boolean isBlank() {
            return content.chars().allMatch(c -> c == ' ' || c == '\t');
        }

        boolean touches(int from, int to) {
            return from == to ? start < from && from < end : from < end && to > start;
        }

        /** The known section that this line is the heading of. */
        Optional<Section> section() {
            Matcher matcher = HEADING.matcher(content);
            return owner == null && matcher.matches()
                    ? Vocabulary.builtIn().section(matcher.group(1))
                    : Optional.empty();
        }
    }

    private NoteLinesMap(EpisodeNote note) {
        this.note = note;
        String text = note.text();
        int start = text.startsWith("\ufeff") ? 1 : 0;
        Matcher end = LINE_END.matcher(text);
        while (end.find()) {
            lines.add(new Line(text, start, end.start(), end.end()));
            start = end.end();
        }
        lines.add(new Line(text, start, text.length(), text.length()));
    }

    static NoteLinesMap of(EpisodeNote note) {
        NoteLinesMap map = new NoteLinesMap(note);
        List<EpisodeElement> elements = EpisodeElement.of(note.episode()).stream()
                .filter(element -> !element.path().isRoot())
                .toList();
        map.ownTexts(elements);
        // What begins an element is that element's, whatever text it stands in.
        for (EpisodeElement element : elements) {
            boolean section =
                    element.path().tokens().size() == 1 && !element.lists().isEmpty();
            if (!section) {
                note.span(element.path())
                        .ifPresent(span -> map.lines.get(span.start().line() - 1).owner = element.path());
            }
        }
        return map;
    }

    /**
     * Gives the lines of texts to their elements. In the middle of a text may stand what is layout, or another element; long
     * texts come first, so that the shorter one has the last word.
     */
    private void ownTexts(List<EpisodeElement> elements) {
        record Text(ModelPath element, SourceSpan span, Set<String> lines) {}
        List<Text> texts = new ArrayList<>();
        for (EpisodeElement element : elements) {
            element.own()
                    .forEach((path, value) -> note.span(path).ifPresent(span -> {
                        boolean block = value instanceof String;
                        Set<String> lines = block ? trimmedLines((String) value) : Set.of();
                        texts.add(new Text(element.path(), span, lines));
                    }));
        }
        texts.sort(Comparator.comparingInt(
                text -> text.span().start().offset() - text.span().end().offset()));
        for (Text text : texts) {
            for (int line = text.span().start().line();
                    line <= text.span().end().line();
                    line++) {
                String content = lines.get(line - 1).content.strip();
                boolean first = line == text.span().start().line();
                if (first || text.lines().isEmpty() || text.lines().contains(content)) {
                    lines.get(line - 1).owner = text.element();
                }
            }
        }
    }

    private static Set<String> trimmedLines(String text) {
        return text.lines().map(String::strip).collect(Collectors.toSet());
    }

    List<Line> lines() {
        return lines;
    }

    EpisodeNote note() {
        return note;
    }

    /** The line that holds an offset; of two, the one that begins there. */
    int lineAt(int offset) {
        int line = lines.size() - 1;
        while (line > 0 && lines.get(line).start > offset) {
            line--;
        }
        return line;
    }
}
