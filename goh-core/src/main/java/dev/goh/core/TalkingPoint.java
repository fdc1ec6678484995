package dev.goh.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A talking point: a bullet, sometimes a task, with points below it. Immutable and thread-safe. */
@Value.Immutable
@GohStyle
public sealed interface TalkingPoint extends WithTalkingPoint permits ImmutableTalkingPoint {
    /**
     * Returns the state of the point where it is written as a task.
     *
     * @return the state; empty for a plain bullet, which most points are
     */
    Optional<TaskState> state();

    /**
     * Returns the point as inline Markdown: one line without blanks at its ends, possibly empty.
     *
     * @return the text
     */
    String text();

    /**
     * Returns the Markdown that stands under the point, before its children, in the form that
     * {@link ChecklistItem#details()} describes.
     *
     * @return the details; empty if there are none
     */
    @Value.Default
    default String details() {
        return "";
    }

    /**
     * Returns the points below this one.
     *
     * @return the children in order
     */
    List<TalkingPoint> children();

    /**
     * Checks the texts and brings the details into their normal form; called by the builder.
     *
     * @return this point, or its normal form
     * @throws IllegalArgumentException if the text has several lines or outer blanks, if it starts with a box although
     *     there is no state, or if the details hold a CR
     */
    @Value.Check
    default TalkingPoint check() {
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
     * Returns this point and all points below it, depth first.
     *
     * @return a new stream
     */
    default Stream<TalkingPoint> stream() {
        return DepthFirst.stream(this, TalkingPoint::children);
    }

    /**
     * Returns a task that is still to be done.
     *
     * @param text what is to be done, one line
     * @param children the points below it
     * @return the point
     * @throws IllegalArgumentException if the text has several lines or outer blanks
     */
    static TalkingPoint open(String text, TalkingPoint... children) {
        return builder().state(TaskState.OPEN).text(text).addChildren(children).build();
    }

    /**
     * Returns a task that is done.
     *
     * @param text what was to be done, one line
     * @param children the points below it
     * @return the point
     * @throws IllegalArgumentException if the text has several lines or outer blanks
     */
    static TalkingPoint done(String text, TalkingPoint... children) {
        return builder().state(TaskState.DONE).text(text).addChildren(children).build();
    }

    /**
     * Returns a plain point.
     *
     * @param text one line
     * @param children the points below it
     * @return the point
     * @throws IllegalArgumentException if the text has several lines or outer blanks, or starts with a box
     */
    static TalkingPoint of(String text, TalkingPoint... children) {
        return builder().text(text).addChildren(children).build();
    }

    /**
     * Returns a builder that holds this point's values.
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

    /** Builds points; not thread-safe. {@code text} must be set. */
    final class Builder extends ImmutableTalkingPoint.Builder {
        Builder() {}
    }
}
