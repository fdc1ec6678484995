package dev.goh.core;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A checklist: items in order, some of them with children. Immutable and thread-safe. */
@Value.Immutable
@GohStyle
public sealed interface Checklist extends WithChecklist permits ImmutableChecklist {
    /**
     * Returns the items at the top level.
     *
     * @return the items in order; empty if there are none
     */
    List<ChecklistItem> items();

    /**
     * Returns all items, depth first.
     *
     * @return a new stream
     */
    default Stream<ChecklistItem> stream() {
        return items().stream().flatMap(ChecklistItem::stream);
    }

    /**
     * Counts the tasks, children included, plain bullets not.
     *
     * @return how many are done of how many
     */
    default Progress progress() {
        int done = 0;
        int total = 0;
        Iterator<ChecklistItem> all = DepthFirst.over(items(), ChecklistItem::children);
        while (all.hasNext()) {
            ChecklistItem item = all.next();
            done += item.isDone() ? 1 : 0;
            total += item.state().isPresent() ? 1 : 0;
        }
        return new Progress(done, total);
    }

    /**
     * Finds the first item whose plain text starts with the given words, letter case aside.
     *
     * @param start how the text starts, without Markdown marks
     * @return the item; empty if there is none
     */
    default Optional<ChecklistItem> find(String start) {
        return stream().filter(item -> Bullets.startsWith(item.text(), start)).findFirst();
    }

    /**
     * Returns this list with one item replaced.
     *
     * @param which tells the item; every item is asked until one answers true, depth first
     * @param change makes the new item of the old one
     * @return the changed list, or this list if no item is meant
     */
    @SuppressWarnings("ReferenceEquality") // the same list means that nothing was replaced
    default Checklist replaceFirst(Predicate<ChecklistItem> which, UnaryOperator<ChecklistItem> change) {
        List<ChecklistItem> changed = replaceFirst(items(), which, change);
        return changed == items() ? this : withItems(changed);
    }

    @SuppressWarnings("ReferenceEquality")
    private static List<ChecklistItem> replaceFirst(
            List<ChecklistItem> items, Predicate<ChecklistItem> which, UnaryOperator<ChecklistItem> change) {
        for (int i = 0; i < items.size(); i++) {
            ChecklistItem item = items.get(i);
            ChecklistItem changed;
            if (which.test(item)) {
                changed = change.apply(item);
            } else {
                List<ChecklistItem> children = replaceFirst(item.children(), which, change);
                if (children == item.children()) {
                    continue;
                }
                changed = item.withChildren(children);
            }
            List<ChecklistItem> copy = new ArrayList<>(items);
            copy.set(i, changed);
            return copy;
        }
        return items;
    }

    /**
     * Returns a checklist of the given items.
     *
     * @param items the items in order
     * @return the checklist
     */
    static Checklist of(ChecklistItem... items) {
        return builder().addItems(items).build();
    }

    /**
     * Returns a builder that holds this list's values.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds checklists; not thread-safe. */
    final class Builder extends ImmutableChecklist.Builder {
        Builder() {}
    }
}
