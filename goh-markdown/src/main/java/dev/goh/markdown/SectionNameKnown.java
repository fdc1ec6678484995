package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.internal.EditDistance;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** GOH006: no heading is one letter off a known one. */
final class SectionNameKnown implements ReadingRule {
    private static final Place OTHERS = Place.of("otherSections");
    private static final Place SEGMENTS = Place.of("talkingPoints").child("segments");

    /** A misspelt heading, and what it is taken to mean. */
    private record Misspelt(Place place, HeadingForm heading, Section section, String known) {}

    @Override
    public RuleInfo info() {
        return ReadingRules.SECTION_NAME_KNOWN;
    }

    @Override
    public void check(NoteReading note, RuleInput in, FindingSink out) {
        for (Misspelt found : find(note)) {
            HeadingForm heading = found.heading;
            Arg known = Arg.text("known", found.known);
            ModelPath path = found.place.path();
            ModelPath list = path.parent().parent();
            out.at(path)
                    .span(note.span(heading.from(), heading.to()))
                    .fix(
                            "rename",
                            note.edit(
                                    heading.from(),
                                    heading.to(),
                                    found.known,
                                    list,
                                    ModelPath.of("talkingPoints"),
                                    ModelPath.of("otherSections"),
                                    ModelPath.of(found.section.key()),
                                    ModelPath.of("intros")),
                            known)
                    .report("near", Arg.text("heading", heading.text(note.lines())), known);
        }
    }

    /** The sections that misspelt headings are taken for. */
    static Set<Section> meant(NoteReading note) {
        Set<Section> meant = EnumSet.noneOf(Section.class);
        find(note).forEach(found -> meant.add(found.section));
        return meant;
    }

    private static List<Misspelt> find(NoteReading note) {
        List<Misspelt> found = new ArrayList<>();
        List<Node> others = note.outline().others();
        for (int i = 0; i < others.size(); i++) {
            add(note, others.get(i), OTHERS.child(i).child("heading"), found);
        }
        Node points = note.outline().section(Section.TALKING_POINTS);
        int segment = 0;
        for (Node child : points == null ? List.<Node>of() : points.children()) {
            if (child.kind() == Node.Kind.SEGMENT) {
                add(note, child, SEGMENTS.child(segment++).child("title"), found);
            }
        }
        return found;
    }

    private static void add(NoteReading note, Node node, Place place, List<Misspelt> found) {
        HeadingForm heading = HeadingForm.read(note.lines(), node.line());
        if (heading == null) {
            return;
        }
        String text = heading.text(note.lines());
        for (Map.Entry<String, Section> known : note.vocabulary().headings().entrySet()) {
            if (isNear(text, known.getKey())) {
                found.add(new Misspelt(place, heading, known.getValue(), known.getKey()));
                return;
            }
        }
    }

    private static boolean isNear(String heading, String known) {
        return Math.abs(heading.length() - known.length()) <= 1
                && EditDistance.between(heading.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT), 1) == 1;
    }
}
