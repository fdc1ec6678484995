package dev.goh.json;

import dev.goh.core.EpisodeTitle;
import java.util.List;
import java.util.Map;

/** {@code {"text": "GOH 022 - On tracing", "series": "GOH", "number": 22, "numberText": "022", "topic": "On tracing"}}. */
final class EpisodeTitleCodec {
    static final Codec<EpisodeTitle> CODEC = TextCodec.of(
                    "a title",
                    EpisodeTitle::of,
                    EpisodeTitle::text,
                    EpisodeTitleCodec::spellings,
                    List.of(
                            View.sometimes("series", EpisodeTitle::series),
                            View.number("number", EpisodeTitle::number),
                            View.sometimes("numberText", EpisodeTitle::numberText),
                            View.always("topic", EpisodeTitle::topic)))
            .build();

    private EpisodeTitleCodec() {}

    private static List<String> spellings(Map<String, String> views) {
        String number = views.getOrDefault("number", "");
        String digits = views.getOrDefault("numberText", number.length() == 1 ? "0" + number : number);
        String code = (views.getOrDefault("series", "") + " " + digits).strip();
        String topic = views.getOrDefault("topic", "");
        return List.of(code.isEmpty() ? topic : topic.isEmpty() ? code : code + " - " + topic);
    }
}
