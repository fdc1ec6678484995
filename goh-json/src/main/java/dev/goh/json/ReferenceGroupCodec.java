package dev.goh.json;

import dev.goh.core.ReferenceGroup;

/** {@code {"heading": "Contact Ana:", "references": [..]}}. */
final class ReferenceGroupCodec {
    static final Codec<ReferenceGroup> CODEC = ObjectCodec.of(
                    "a group of references", in -> ReferenceGroup.builder(), ReferenceGroup.Builder::build)
            .optional("heading", Scalars.STRING, ReferenceGroup::heading, ReferenceGroup.Builder::heading)
            .list("references", ReferenceCodec.CODEC, ReferenceGroup::references, ReferenceGroup.Builder::references)
            .build();

    private ReferenceGroupCodec() {}
}
