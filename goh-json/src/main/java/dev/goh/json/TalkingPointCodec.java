package dev.goh.json;

import dev.goh.core.TalkingPoint;

/** {@code {"text": "..", "children": [..]}}, with {@code state} and {@code details} where there are any. */
final class TalkingPointCodec {
    static final Codec<TalkingPoint> CODEC = ObjectCodec.of(
                    "a talking point", in -> TalkingPoint.builder(), TalkingPoint.Builder::build)
            .optional("state", TaskStateCodec.CODEC, TalkingPoint::state, TalkingPoint.Builder::state)
            .required("text", Scalars.STRING, TalkingPoint::text, TalkingPoint.Builder::text)
            .text("details", TalkingPoint::details, TalkingPoint.Builder::details)
            .children("children", TalkingPoint::children, TalkingPoint.Builder::children)
            .build();

    private TalkingPointCodec() {}
}
