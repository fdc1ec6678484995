package dev.goh.json;

import dev.goh.core.TalkingPoints;

/** {@code {"points": [..], "segments": [..]}}. */
final class TalkingPointsCodec {
    static final Codec<TalkingPoints> CODEC = ObjectCodec.of(
                    "the talking points", in -> TalkingPoints.builder(), TalkingPoints.Builder::build)
            .list("points", TalkingPointCodec.CODEC, TalkingPoints::points, TalkingPoints.Builder::points)
            .list("segments", SegmentCodec.CODEC, TalkingPoints::segments, TalkingPoints.Builder::segments)
            .build();

    private TalkingPointsCodec() {}
}
