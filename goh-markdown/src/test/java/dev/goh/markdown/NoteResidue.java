package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.markdown.NoteLinesMap.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What remains of a note without the lines of the elements in which an episode differs: the lines that an edit of those
 * elements has no business with, and the blank lines between them wherever nothing was left out.
 */
final class NoteResidue {
    private final List<Kept> kept = new ArrayList<>();

    /** A line that must not change: itself, its end, and the blank lines above it; open if something was left out there. */
    private record Kept(String content, String end, List<String> blanks, boolean open) {
        boolean isLike(Kept other) {
            return isLine(other) && (open || other.open || blanks.equals(other.blanks));
        }

        /** Only the last line of a text has no end; it gets one where something stays below it. */
        boolean isLine(Kept other) {
            return content.equals(other.content) && (end.isEmpty() || other.end.isEmpty() || end.equals(other.end));
        }

        @Override
        public String toString() {
            return blanks.size() + " blank lines" + (open ? " or more" : "") + " and \"" + content + "\"";
        }
    }

    /**
     * Leaves out the lines of elements.
     *
     * @param map the note
     * @param differs the elements
     * @param other the elements in which the note that this one is compared with differs: empty forms of the head change along
     * @param old the note before any edit: sections and front matter that it does not have come with all their lines
     */
    NoteResidue(NoteLinesMap map, ElementDiff.Side differs, ElementDiff.Side other, NoteLinesMap old) {
        Set<Section> headings = headings(old, differs, other);
        Line first = old.lines().get(0);
        boolean frontMatter = first.owner().isEmpty() && first.content().startsWith("---");
        // Where lines end in several ways, one that was the last for a while may not have the end back that it had.
        boolean mixed = old.lines().stream()
                        .map(line -> old.note().text().substring(line.end(), line.next()))
                        .filter(end -> !end.isEmpty())
                        .distinct()
                        .count()
                > 1;
        List<String> blanks = new ArrayList<>();
        boolean open = false;
        boolean head = true;
        for (Line line : map.lines()) {
            head &= line.section().isEmpty();
            boolean form = head
                    && !line.isBlank()
                    && line.owner().isEmpty()
                    && (isFormOf(line, differs, frontMatter) || isFormOf(line, other, frontMatter));
            boolean heading = line.section()
                    .filter(section -> !headings.contains(section))
                    .isPresent();
            if (form || heading || line.owner().filter(differs::differs).isPresent()) {
                open = true;
            } else if (line.isBlank()) {
                blanks.add(line.content());
            } else {
                kept.add(new Kept(
                        line.content(),
                        mixed ? "" : map.note().text().substring(line.end(), line.next()),
                        List.copyOf(blanks),
                        open));
                blanks.clear();
                open = false;
            }
        }
        kept.add(new Kept("", "", List.copyOf(blanks), open));
    }

    /** Whether a line of the head is the empty form of a value that differs, or a delimiter of the front matter. */
    private static boolean isFormOf(Line line, ElementDiff.Side side, boolean frontMatter) {
        Set<String> fields = fields(line.content(), frontMatter);
        return side.elements().stream()
                .anyMatch(path -> fields.contains(path.tokens().get(0)));
    }

    private static Set<String> fields(String line, boolean frontMatter) {
        if (line.matches("(?:---|url|date).*")) {
            boolean own = frontMatter && !line.startsWith("---");
            return own ? Set.of(line.replaceAll("[^a-z].*", "")) : Set.of("url", "date", "properties");
        }
        return line.startsWith("#")
                ? Set.of("title")
                : line.matches("[ \t]*[<!\\[].*") ? Set.of("embed") : Set.of("guests", "embed");
    }

    /** The sections whose headings stay: those that the old note has, and those that nothing was added to. */
    private static Set<Section> headings(NoteLinesMap old, ElementDiff.Side differs, ElementDiff.Side other) {
        Set<Section> headings = EnumSet.copyOf(Section.titled());
        headings.removeIf(section -> {
            ModelPath path = ModelPath.of(section.key());
            return differs.isAlone(path) || other.isAlone(path);
        });
        old.lines().forEach(line -> line.section().ifPresent(headings::add));
        return headings;
    }

    /** The first difference to the note as it is now; empty if there is none. */
    Optional<String> difference(NoteResidue now) {
        int j = 0;
        for (int i = 0; i < kept.size(); i++, j++) {
            // What closed an open fence stays: nothing tells any more that it was open.
            boolean closed = j + 1 < now.kept.size()
                    && !now.kept.get(j).isLike(kept.get(i))
                    && now.kept.get(j).content.matches("[ \t]*(?:`{3,}|~{3,})");
            j += closed ? 1 : 0;
            boolean both = j < now.kept.size();
            if (!both
                    || !kept.get(i).isLike(now.kept.get(j))
                            && !(closed && kept.get(i).isLine(now.kept.get(j)))) {
                return Optional.of("was " + kept.get(i) + ", is " + (both ? now.kept.get(j) : "nothing"));
            }
        }
        return j < now.kept.size() ? Optional.of("left " + now.kept.get(j)) : Optional.empty();
    }
}
