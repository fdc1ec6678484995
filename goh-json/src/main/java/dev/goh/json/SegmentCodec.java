package dev.goh.json;

import dev.goh.core.Segment;

/** {@code {"title": "Demo (7min)", "intro": "..", "points": [..]}}. */
final class SegmentCodec {
    static final Codec<Segment> CODEC = ObjectCodec.of("a segment", in -> Segment.builder(), Segment.Builder::build)
            .required("title", Scalars.STRING, Segment::title, Segment.Builder::title)
            .text("intro", Segment::intro, Segment.Builder::intro)
            .list("points", TalkingPointCodec.CODEC, Segment::points, Segment.Builder::points)
            .build();

    private SegmentCodec() {}
}
