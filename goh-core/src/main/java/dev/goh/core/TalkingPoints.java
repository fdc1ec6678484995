package dev.goh.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is to be talked about: points, then segments that have a sub-heading of their own. Sub-headings form a flat list;
 * their levels are layout. Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface TalkingPoints extends WithTalkingPoints permits ImmutableTalkingPoints {
    /**
     * Returns the points before any sub-heading.
     *
     * @return the points in order
     */
    List<TalkingPoint> points();

    /**
     * Returns the parts under sub-headings.
     *
     * @return the segments in order
     */
    List<Segment> segments();

    /**
     * Returns all points of all segments, depth first.
     *
     * @return a new stream
     */
    default Stream<TalkingPoint> stream() {
        return Stream.concat(
                points().stream().flatMap(TalkingPoint::stream),
                segments().stream().flatMap(Segment::stream));
    }

    /**
     * Finds the first point whose plain text starts with the given words, letter case aside; those of segments come last.
     *
     * @param start how the text starts, without Markdown marks
     * @return the point; empty if there is none
     */
    default Optional<TalkingPoint> find(String start) {
        return stream().filter(point -> Bullets.startsWith(point.text(), start)).findFirst();
    }

    /**
     * Returns talking points without segments.
     *
     * @param points the points in order
     * @return the talking points
     */
    static TalkingPoints of(TalkingPoint... points) {
        return builder().addPoints(points).build();
    }

    /**
     * Returns a builder that holds these points.
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

    /** Builds talking points; not thread-safe. */
    final class Builder extends ImmutableTalkingPoints.Builder {
        Builder() {}
    }
}
