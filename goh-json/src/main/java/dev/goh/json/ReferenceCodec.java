package dev.goh.json;

import dev.goh.core.Reference;
import java.util.List;
import java.util.Map;

/** {@code {"text": "(book) Tea: https://..", "label": "Tea", "url": "https://..", "kind": "book", "details": ".."}}. */
final class ReferenceCodec {
    static final Codec<Reference> CODEC = TextCodec.of(
                    "a reference",
                    Reference::of,
                    Reference::text,
                    ReferenceCodec::spellings,
                    List.of(
                            View.always("label", Reference::label),
                            View.sometimes("url", Reference::url),
                            View.sometimes("kind", Reference::kind)))
            .text("details", Reference::details, (parts, details) -> parts.then(value -> value.withDetails(details)))
            .build();

    private ReferenceCodec() {}

    private static List<String> spellings(Map<String, String> views) {
        String label = views.getOrDefault("label", "");
        String url = views.getOrDefault("url", "");
        String kind = views.get("kind");
        String bare = url.isEmpty() ? label : label.isEmpty() ? url : label + ": " + url;
        String link = "[" + label + "](" + url + ")";
        if (kind == null) {
            return List.of(bare, link);
        }
        String word = "(" + kind + ") ";
        String emoji = kind + " ";
        return List.of(word + bare, emoji + bare, word + link, emoji + link);
    }
}
