package dev.goh.json;

import dev.goh.core.Checklist;

/** {@code {"items": [..]}}. */
final class ChecklistCodec {
    static final Codec<Checklist> CODEC = ObjectCodec.of(
                    "a checklist", in -> Checklist.builder(), Checklist.Builder::build)
            .list("items", ChecklistItemCodec.CODEC, Checklist::items, Checklist.Builder::items)
            .build();

    private ChecklistCodec() {}
}
