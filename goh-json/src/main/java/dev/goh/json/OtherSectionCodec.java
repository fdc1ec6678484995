package dev.goh.json;

import dev.goh.core.OtherSection;

/** {@code {"heading": "Wrap up", "text": ".."}}. */
final class OtherSectionCodec {
    static final Codec<OtherSection> CODEC = ObjectCodec.of(
                    "an unknown section", in -> OtherSection.builder(), OtherSection.Builder::build)
            .required("heading", Scalars.STRING, OtherSection::heading, OtherSection.Builder::heading)
            .text("text", OtherSection::text, OtherSection.Builder::text)
            .build();

    private OtherSectionCodec() {}
}
