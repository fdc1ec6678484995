package dev.goh.core.merge;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Merges the elements of three episodes, favouring a side where they are in conflict. */
final class TreeMerge {
    private final Favour favour;
    private final Conflicts conflicts;
    private final ChildOrder order;
    private final Map<Identity, List<Identity>> members = new HashMap<>();

    private TreeMerge(Matching matching, Favour favour, Conflicts conflicts) {
        this.favour = favour;
        this.conflicts = conflicts;
        this.order = new ChildOrder(matching, favour, conflicts::addMoved);
    }

    static Merged merge(Matching matching, Removals removals, Favour favour, Conflicts conflicts) {
        TreeMerge merge = new TreeMerge(matching, favour, conflicts);
        removals.conflicts().forEach(conflicts::addRemoved);
        Predicate<Identity> gone = identity -> removals.isGone(identity, favour);
        Parents parents = new Parents(matching, favour, gone);
        parents.conflicts().forEach(conflicts::addMoved);
        // Where they have things there may be other circles.
        new Parents(matching, Favour.THEIRS, gone).conflicts().forEach(conflicts::addMoved);
        for (Identity identity : matching.identities()) {
            Identity parent = parents.of(identity);
            if (parent != null) {
                merge.members.computeIfAbsent(parent, key -> new ArrayList<>()).add(identity);
            }
        }
        return merge.merged(matching.root());
    }

    private Merged merged(Identity identity) {
        List<Merged> children = new ArrayList<>();
        for (Identity child : order.of(identity, members.getOrDefault(identity, List.of()))) {
            children.add(merged(child));
        }
        Element own = own(identity);
        if (isSection(own, Section.TIMESTAMPS) && isInOrder(identity)) {
            children.sort(Comparator.comparing(child -> child.element().mark()));
        }
        if (isSection(own, Section.REFERENCES)) {
            children = MergedGroups.normal(children);
        }
        return Merged.of(identity, own, children);
    }

    private static boolean isSection(Element element, Section section) {
        return element.kind() == Element.Kind.SECTION && element.text().equals(section.key());
    }

    private static boolean isInOrder(Identity timestamps) {
        return isInOrder(timestamps.get(Side.OURS)) && isInOrder(timestamps.get(Side.THEIRS));
    }

    private static boolean isInOrder(Located timestamps) {
        String last = "";
        for (Located timestamp : timestamps.children()) {
            String mark = timestamp.element().mark();
            if (last.compareTo(mark) > 0) {
                return false;
            }
            last = mark;
        }
        return true;
    }

    /** What the element itself says. */
    private Element own(Identity identity) {
        if (!identity.isInBoth()) {
            return identity.any().element();
        }
        Element.Kind kind = identity.any().element().kind();
        Located base = identity.base();
        ThreeWay<Element> versions = new ThreeWay<>(
                base == null ? Element.blank(kind) : base.element(),
                identity.get(Side.OURS).element(),
                identity.get(Side.THEIRS).element());
        ThreeWay<String> marks = versions.map(Element::mark);
        ThreeWay<String> texts = versions.map(Element::text);
        MergedText details = MergedText.of(versions.map(Element::details), favour);
        boolean becomesBox = becomesBox(versions, Favour.OURS) || becomesBox(versions, Favour.THEIRS);
        Element favoured = favour == Favour.THEIRS ? versions.theirs() : versions.ours();
        if (details.conflict()) {
            addConflict(identity, Located::detailsPath, versions.map(Element::details), value -> value);
        }
        if (becomesBox || texts.isConflict()) {
            addConflict(identity, Located::textPath, texts, value -> value);
        }
        if (becomesBox || marks.isConflict()) {
            addConflict(identity, Located::markPath, marks, value -> mark(kind, value));
        }
        String mark = becomesBox ? favoured.mark() : marks.merged(favour);
        String text = becomesBox ? favoured.text() : texts.merged(favour);
        return new Element(kind, mark, text, details.text(), List.of());
    }

    /** A text may start with a box only below a state: one side must not remove the one while the other writes the other. */
    private static boolean becomesBox(ThreeWay<Element> versions, Favour favour) {
        String mark = versions.map(Element::mark).merged(favour);
        String text = versions.map(Element::text).merged(favour);
        boolean isBullet = versions.base().kind() == Element.Kind.ITEM && mark.isEmpty() && text.startsWith("[");
        return isBullet && !isSaid(versions.ours(), mark, text) && !isSaid(versions.theirs(), mark, text);
    }

    private static boolean isSaid(Element side, String mark, String text) {
        return side.mark().equals(mark) && side.text().equals(text);
    }

    private static Object mark(Element.Kind kind, String mark) {
        return kind == Element.Kind.TIMESTAMP
                ? Timestamp.parseTime(mark).orElse(Duration.ZERO)
                : ElementValues.state(mark).orElseThrow();
    }

    private void addConflict(
            Identity identity,
            Function<Located, ModelPath> path,
            ThreeWay<String> values,
            Function<String, Object> valueOf) {
        conflicts.addChanged(
                identity,
                path,
                values.map(value ->
                        value.isEmpty() ? Optional.empty() : Optional.of(value).map(valueOf)));
    }
}
