package dev.goh.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An item of a checklist: a task, or a plain bullet when it has no state. Immutable and thread-safe.
 *
 * <p>In a note: {@code - [x] text}, then its details, then its children, indented.
 */
@Value.Immutable
@GohStyle
public sealed interface ChecklistItem extends WithChecklistItem permits ImmutableChecklistItem {
    /**
     * Returns the state of the task.
     *
     * @return the state; empty for a plain bullet
     */
    Optional<TaskState> state();

    /**
     * Returns what is to be done, as inline Markdown: one line without blanks at its ends, possibly empty.
     *
     * @return the text
     */
    String text();

    /**
     * Returns the Markdown that stands under the item, before its children: lines separated by LF, dedented, without
     * outer blank lines. A text that is not in this form is brought into it.
     *
     * @return the details; empty if there are none
     */
    @Value.Default
    default String details() {
        return "";
    }

    /**
     * Returns the items below this one.
     *
     * @return the children in order
     */
    List<ChecklistItem> children();

    /**
     * Checks the texts and brings the details into their normal form; called by the builder.
     *
     * @return this item, or its normal form
     * @throws IllegalArgumentException if the text has several lines or outer blanks, if it starts with a box although
     *     there is no state, or if the details hold a CR
     */
    @Value.Check
    default ChecklistItem check() {
        Bullets.check(state(), text(), details());
        String normal = Texts.dedented(details());
        return normal.equals(details()) ? this : withDetails(normal);
    }

    /**
     * Returns whether this is a task that is still to be done.
     *
     * @return true for {@code [ ]}
     */
    default boolean isOpen() {
        return state().filter(TaskState::isOpen).isPresent();
    }

    /**
     * Returns whether this is a task that is done.
     *
     * @return true for {@code [x]}
     */
    default boolean isDone() {
        return state().filter(TaskState::isDone).isPresent();
    }

    /**
     * Returns this item and all items below it, depth first.
     *
     * @return a new stream
     */
    default Stream<ChecklistItem> stream() {
        return DepthFirst.stream(this, ChecklistItem::children);
    }

    /**
     * Returns a task that is still to be done.
     *
     * @param text what is to be done, one line
     * @param children the items below it
     * @return the item
     * @throws IllegalArgumentException if the text has several lines or outer blanks
     */
    static ChecklistItem open(String text, ChecklistItem... children) {
        return builder().state(TaskState.OPEN).text(text).addChildren(children).build();
    }

    /**
     * Returns a task that is done.
     *
     * @param text what was to be done, one line
     * @param children the items below it
     * @return the item
     * @throws IllegalArgumentException if the text has several lines or outer blanks
     */
    static ChecklistItem done(String text, ChecklistItem... children) {
        return builder().state(TaskState.DONE).text(text).addChildren(children).build();
    }

    /**
     * Returns a plain bullet.
     *
     * @param text one line
     * @param children the items below it
     * @return the item
     * @throws IllegalArgumentException if the text has several lines or outer blanks, or starts with a box
     */
    static ChecklistItem plain(String text, ChecklistItem... children) {
        return builder().text(text).addChildren(children).build();
    }

    /**
     * Returns a builder that holds this item's values.
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

    /** Builds items; not thread-safe. {@code text} must be set. */
    final class Builder extends ImmutableChecklistItem.Builder {
        Builder() {}
    }
}
