package dev.goh.json;

import dev.goh.core.Guest;
import java.util.List;
import java.util.Map;

/** {@code {"text": "Ana (Annie) Diaz (Acme)", "name": "Ana Diaz", "nickname": "Annie", "affiliation": "Acme"}}. */
final class GuestCodec {
    static final Codec<Guest> CODEC = TextCodec.of(
                    "a guest",
                    Guest::of,
                    Guest::text,
                    GuestCodec::spellings,
                    List.of(
                            View.always("name", Guest::name),
                            View.sometimes("nickname", Guest::nickname),
                            View.sometimes("link", Guest::link),
                            View.sometimes("affiliation", Guest::affiliation)))
            .build();

    private GuestCodec() {}

    private static List<String> spellings(Map<String, String> views) {
        String name = views.getOrDefault("name", "");
        String nickname = views.get("nickname");
        if (nickname != null) {
            int first = name.indexOf(' ');
            String rest = first < 0 ? "" : name.substring(first);
            name = (first < 0 ? name : name.substring(0, first)) + " (" + nickname + ")" + rest;
        }
        String link = views.get("link");
        String affiliation = views.get("affiliation");
        String end = affiliation == null ? "" : " (" + affiliation + ")";
        if (link == null) {
            return List.of((name + end).strip());
        }
        String wiki = link.equals(name) ? "[[" + link + "]]" : "[[" + link + "|" + name + "]]";
        String markdown = "[" + name + "](" + link + ")";
        return link.contains("://") ? List.of(markdown + end) : List.of(wiki + end, markdown + end);
    }
}
