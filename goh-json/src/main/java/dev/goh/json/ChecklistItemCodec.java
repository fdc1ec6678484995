package dev.goh.json;

import dev.goh.core.ChecklistItem;

/** {@code {"state": "open", "text": "..", "details": "..", "children": [..]}}. */
final class ChecklistItemCodec {
    static final Codec<ChecklistItem> CODEC = ObjectCodec.of(
                    "a checklist item", in -> ChecklistItem.builder(), ChecklistItem.Builder::build)
            .optional("state", TaskStateCodec.CODEC, ChecklistItem::state, ChecklistItem.Builder::state)
            .required("text", Scalars.STRING, ChecklistItem::text, ChecklistItem.Builder::text)
            .text("details", ChecklistItem::details, ChecklistItem.Builder::details)
            .children("children", ChecklistItem::children, ChecklistItem.Builder::children)
            .build();

    private ChecklistItemCodec() {}
}
