package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.VideoEmbed;
import dev.goh.markdown.NoteLinesMap.Line;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The layout that a person gave to the lines that they wrote, where nothing in the note before shows it: no episode tells it,
 * and nobody could have known. A written line is compared with the old lines of the same depth in the same section.
 */
final class PersonalStyle {
    private static final int NOWHERE = -1;

    private final NoteLinesMap before;
    private final NoteLinesMap after;
    private final ElementDiff diff;
    private final ElementDiff.Side written;
    private final Set<LayoutKind> kinds = EnumSet.noneOf(LayoutKind.class);

    /** What the old lines look like: for each section and depth, and for the steps from a parent to its children. */
    private final Map<String, Set<String>> seen = new HashMap<>();

    private PersonalStyle(EpisodeNote before, EpisodeNote after) {
        this.before = NoteLinesMap.of(before);
        this.after = NoteLinesMap.of(after);
        this.diff = ElementDiff.of(before.episode(), after.episode());
        this.written = diff.after();
    }

    static Set<LayoutKind> of(EpisodeNote before, EpisodeNote after) {
        PersonalStyle style = new PersonalStyle(before, after);
        style.findSections();
        style.findForms();
        style.findEnds();
        List<EpisodeElement> elements =
                EpisodeElement.of(after.episode()).stream().toList();
        elements.forEach(element -> style.visit(element, false));
        elements.forEach(element -> style.visit(element, true));
        return style.kinds;
    }

    /** New sections may stand anywhere and have any of their names. */
    private void findSections() {
        Set<Section> old = EnumSet.noneOf(Section.class);
        before.lines().forEach(line -> line.section().ifPresent(old::add));
        if (after.lines().stream()
                .anyMatch(line -> line.section().filter(old::contains).isEmpty()
                        && line.section().isPresent())) {
            kinds.addAll(EnumSet.of(LayoutKind.SECTION_ORDER, LayoutKind.HEADING, LayoutKind.BLANK_LINES));
            kinds.add(LayoutKind.MARKER);
        }
    }

    /** Another form of embed, and the first guests of a field. */
    private void findForms() {
        Episode old = before.note().episode();
        Episode now = after.note().episode();
        if (!old.embed().equals(now.embed()) && !embed(before).equals(embed(after))) {
            kinds.add(LayoutKind.EMBED);
        }
        if (!old.guests().equals(now.guests()) && old.guests().size() < 2) {
            kinds.add(LayoutKind.GUEST_FIELD);
        }
    }

    /** The line of the embed without the video. */
    private static String embed(NoteLinesMap map) {
        String id = map.note().episode().embed().map(VideoEmbed::text).orElse("");
        return map.lines().stream()
                .map(Line::content)
                .filter(line -> line.matches("(?:<iframe|!\\[|\\[Link to|\\[url\\]).*"))
                .findFirst()
                .map(line -> id.isEmpty() ? line : line.replace(id, ""))
                .orElse("");
    }

    private void findEnds() {
        if (endsInLineEnd(before) != endsInLineEnd(after)) {
            kinds.add(LayoutKind.FINAL_LINE_END);
        }
        boolean trailing = after.lines().stream()
                .filter(line -> line.owner().filter(written::differs).isPresent())
                .anyMatch(line -> line.content().matches(".*[^ \t].*[ \t]|.*[^ \t][ \t]"));
        if (trailing) {
            kinds.add(LayoutKind.TRAILING_BLANKS);
        }
    }

    private static boolean endsInLineEnd(NoteLinesMap map) {
        return map.note().text().endsWith("\n");
    }

    private void visit(EpisodeElement element, boolean judge) {
        int index = line(element.path());
        if (index == NOWHERE || element.path().tokens().size() < 2) {
            return;
        }
        String line = after.lines().get(index).content();
        String place =
                element.path().tokens().get(0) + " " + element.path().tokens().size();
        boolean isNew = written.differs(element.path());
        look(LayoutKind.BLANK_LINES, place, String.valueOf(blanksAbove(index)), isNew || isNewAbove(index), judge);
        lookAtText(index, isNew, judge);
        if (isNew && !written.isAlone(element.path())) {
            compareWithOrigin(element.path(), line);
        } else {
            look(LayoutKind.MARKER, place, marker(line), isNew, judge);
            lookAtIndent(element.path(), place, indent(line), isNew, judge);
        }
    }

    /** A child may stand as far in as others in its place or, if there are none, as far from its parent as others from theirs. */
    private void lookAtIndent(ModelPath element, String place, String indent, boolean isNew, boolean judge) {
        ModelPath parent = element.parent().parent();
        if (judge
                && isNew
                && parent.tokens().size() > 1
                && values(LayoutKind.INDENTATION, place).isEmpty()) {
            String step = step(line(parent), indent);
            Set<String> steps = values(LayoutKind.INDENTATION, "step");
            if (steps.isEmpty() ? !step.equals("\t") : !steps.contains(step)) {
                kinds.add(LayoutKind.INDENTATION);
            }
        }
        look(LayoutKind.INDENTATION, place, indent, isNew, judge);
        if (parent.tokens().size() > 1) {
            look(LayoutKind.INDENTATION, "step", step(line(parent), indent), isNew, judge);
        }
    }

    private String step(int parent, String indent) {
        String outer = parent == NOWHERE ? "" : indent(after.lines().get(parent).content());
        return indent.startsWith(outer) ? indent.substring(outer.length()) : "less";
    }

    /** A line of which only a value changed has no reason to begin otherwise. */
    private void compareWithOrigin(ModelPath element, String line) {
        diff.origin(element).flatMap(before.note()::span).ifPresent(span -> {
            String old = before.lines().get(span.start().line() - 1).content();
            if (!indent(old).equals(indent(line))) {
                kinds.add(LayoutKind.INDENTATION);
            }
            if (!marker(old).equals(marker(line))) {
                kinds.add(LayoutKind.MARKER);
            }
        });
    }

    /** The first line of the text below an element. */
    private void lookAtText(int index, boolean isNew, boolean judge) {
        Optional<ModelPath> owner = after.lines().get(index).owner();
        int next = index + 1;
        while (next < after.lines().size() && after.lines().get(next).isBlank()) {
            next++;
        }
        if (next < after.lines().size()
                && owner.isPresent()
                && after.lines().get(next).owner().equals(owner)) {
            String inner = indent(after.lines().get(next).content());
            String step = step(index, inner);
            if (judge && isNew && values(LayoutKind.INDENTATION, "text").isEmpty() && !step.equals("\t")) {
                kinds.add(LayoutKind.INDENTATION);
            }
            look(LayoutKind.INDENTATION, "text", step, isNew, judge);
            look(LayoutKind.BLANK_LINES, "text", String.valueOf(next - index - 1), isNew, judge);
        }
    }

    /** Remembers what an old line looks like; notes the kind of layout if a written one looks like none of them. */
    private void look(LayoutKind kind, String place, String value, boolean isNew, boolean judge) {
        if (!isNew && !judge) {
            add(kind, place, value);
        } else if (isNew && judge) {
            Set<String> likes = values(kind, place);
            if (!likes.isEmpty() && !likes.contains(value)) {
                kinds.add(kind);
            }
        }
    }

    private void add(LayoutKind kind, String place, String value) {
        seen.computeIfAbsent(kind + " " + place, key -> new HashSet<>()).add(value);
    }

    private Set<String> values(LayoutKind kind, String place) {
        return seen.getOrDefault(kind + " " + place, Set.of());
    }

    private int line(ModelPath element) {
        return after.note().span(element).map(span -> span.start().line() - 1).orElse(NOWHERE);
    }

    private int blanksAbove(int index) {
        int above = index;
        while (above > 0 && after.lines().get(above - 1).isBlank()) {
            above--;
        }
        return index - above;
    }

    private boolean isNewAbove(int index) {
        int above = index - blanksAbove(index) - 1;
        return above >= 0
                && after.lines().get(above).owner().filter(written::differs).isPresent();
    }

    private static String indent(String line) {
        return line.replaceAll("(?s)[^ \t].*", "");
    }

    private static String marker(String line) {
        return line.strip().matches("[-*+](?:[ \t].*)?") ? line.strip().substring(0, 1) : "";
    }
}
