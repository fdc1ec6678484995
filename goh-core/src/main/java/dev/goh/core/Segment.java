package dev.goh.core;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A part of the talking points under a sub-heading of its own. Immutable and thread-safe. */
@Value.Immutable
@GohStyle
public sealed interface Segment extends WithSegment permits ImmutableSegment {
    /**
     * Returns the text of the sub-heading: one line without blanks at its ends, possibly empty.
     *
     * @return the title
     */
    String title();

    /**
     * Returns the text before the first point: Markdown without outer blank lines.
     *
     * @return the introduction; empty if there is none
     */
    @Value.Default
    default String intro() {
        return "";
    }

    /**
     * Returns the points under the sub-heading.
     *
     * @return the points in order
     */
    List<TalkingPoint> points();

    /**
     * Checks the texts and brings the introduction into its normal form; called by the builder.
     *
     * @return this segment, or its normal form
     * @throws IllegalArgumentException if the title has several lines or outer blanks, or the introduction holds a CR
     */
    @Value.Check
    default Segment check() {
        Texts.checkLine("a segment's title", title());
        Texts.checkBlock("a segment's introduction", intro());
        String normal = Texts.normalBlock(intro());
        return normal.equals(intro()) ? this : withIntro(normal);
    }

    /**
     * Returns the duration that the title names in parentheses, as in "Setting the stage (7min)" or "Demo (1 h 30 min)".
     *
     * @return the duration; empty if the title names none
     */
    default Optional<Duration> duration() {
        return DurationText.inParentheses(title());
    }

    /**
     * Returns all points, depth first.
     *
     * @return a new stream
     */
    default Stream<TalkingPoint> stream() {
        return points().stream().flatMap(TalkingPoint::stream);
    }

    /**
     * Returns a segment without an introduction.
     *
     * @param title one line
     * @param points its points
     * @return the segment
     * @throws IllegalArgumentException if the title has several lines or outer blanks
     */
    static Segment of(String title, TalkingPoint... points) {
        return builder().title(title).addPoints(points).build();
    }

    /**
     * Returns a builder that holds this segment's values.
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

    /** Builds segments; not thread-safe. {@code title} must be set. */
    final class Builder extends ImmutableSegment.Builder {
        Builder() {}
    }
}
