package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.SourceSpan;
import dev.goh.core.Vocabulary;
import dev.goh.core.validation.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** What a rule about spelling looks at: a note, its elements and its lines. */
final class NoteReading {
    private static final ModelPath GUESTS = ModelPath.of("guests");
    private static final ModelPath EMBED = ModelPath.of("embed");

    private final EpisodeNote note;
    private final SpanFinder spans;
    private final List<Integer> emptyForms;

    NoteReading(EpisodeNote note) {
        this.note = note;
        this.spans = new SpanFinder(note.outline());
        this.emptyForms = emptyForms(note.outline());
    }

    EpisodeNote note() {
        return note;
    }

    Outline outline() {
        return note.outline();
    }

    LineTable lines() {
        return outline().lines();
    }

    String text() {
        return note.text();
    }

    Vocabulary vocabulary() {
        return note.options().vocabulary();
    }

    SourceSpan span(int from, int to) {
        return spans.span(from, to);
    }

    /** Where a value stands; for one that is missing, the line or the value that it belongs in. */
    Optional<SourceSpan> place(ModelPath path) {
        for (ModelPath at = path; !at.isRoot(); at = at.parent()) {
            Optional<SourceSpan> span = spans.find(at);
            if (span.isPresent()) {
                return span;
            }
        }
        if (path.equals(GUESTS)) {
            return guestLine().stream().mapToObj(this::line).findFirst();
        }
        if (path.equals(EMBED)) {
            return emptyForms.stream()
                    .filter(line -> EmbedForm.read(lines().trimmed(line), vocabulary()) != null)
                    .map(this::line)
                    .findFirst();
        }
        return Optional.empty();
    }

    /** The line without blanks at its ends. */
    SourceSpan line(int line) {
        return span(
                lines().indent(line),
                lines().indent(line) + lines().trimmed(line).length());
    }

    /** An edit of the text; the paths are the values of the episode that may change by it. */
    Edit edit(int from, int to, String replacement, ModelPath... paths) {
        return new Edit.OfText(span(from, to), replacement, List.of(paths));
    }

    /** Where the text of the first line begins: behind a byte order mark. */
    int start() {
        return lines().count() == 0 ? text().length() : lines().start(0);
    }

    /** How new lines end: as most lines of the note do. */
    String lineEnd() {
        return LineEnds.usual(text());
    }

    /** The lines of the head that could show a guest or a video, but hold no value. */
    List<Integer> emptyForms() {
        return emptyForms;
    }

    private static List<Integer> emptyForms(Outline outline) {
        List<Integer> found = new ArrayList<>();
        NoteScan scan = outline.scan();
        for (int line = 0; line < outline.lines().count() && scan.role(line) != LineRole.HEADING; line++) {
            if (scan.role(line) == LineRole.EMPTY_FORM) {
                found.add(line);
            }
        }
        return List.copyOf(found);
    }

    /** The line that is the note's guest field, with guests or without. */
    OptionalInt guestLine() {
        Node guests = outline().guests();
        if (guests != null) {
            return OptionalInt.of(guests.line());
        }
        return emptyForms.stream()
                .mapToInt(Integer::intValue)
                .filter(line -> GuestForm.read(lines().trimmed(line), vocabulary()) != null)
                .findFirst();
    }

    /** Calls for each item of all checklists and talking points, depth first, with its address. */
    void items(BiConsumer<Place, Node> visitor) {
        for (Section section : Section.titled()) {
            Node node = outline().section(section);
            if (node == null) {
                continue;
            }
            if (section.content() == Section.Content.CHECKLIST) {
                items(node.children(), Place.of(section.key()).child("items"), visitor);
            } else if (section.content() == Section.Content.TALKING_POINTS) {
                points(node, visitor);
            }
        }
    }

    private static void points(Node section, BiConsumer<Place, Node> visitor) {
        Place place = Place.of(Section.TALKING_POINTS.key());
        int segment = 0;
        int point = 0;
        for (Node child : section.children()) {
            if (child.kind() == Node.Kind.SEGMENT) {
                items(child.children(), place.child("segments").child(segment++).child("points"), visitor);
            } else {
                item(child, place.child("points").child(point++), visitor);
            }
        }
    }

    private static void items(List<Node> nodes, Place list, BiConsumer<Place, Node> visitor) {
        for (int i = 0; i < nodes.size(); i++) {
            item(nodes.get(i), list.child(i), visitor);
        }
    }

    private static void item(Node node, Place place, BiConsumer<Place, Node> visitor) {
        visitor.accept(place, node);
        if (!node.children().isEmpty()) {
            items(node.children(), place.child("children"), visitor);
        }
    }
}
