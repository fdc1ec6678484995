package dev.goh.publish;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.VideoLink;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * schema.org markup for search engines: a {@code VideoObject} with its {@code Clip}s and, where the time of the show is known, its
 * {@code BroadcastEvent}. As JSON-LD, which may stand in a script element.
 */
public final class JsonLd implements Export {
    JsonLd() {}

    @Override
    public String name() {
        return "json-ld";
    }

    @Override
    public String description() {
        return "schema.org markup; needs a thumbnail";
    }

    @Override
    public Exported export(Episode episode, ExportOptions options) {
        Draft draft = new Draft(name(), episode, options);
        Facts facts = new Facts(episode, options);
        List<Chapter> chapters = Chapter.of(draft);
        require(facts.broadcastTitle(), "title", "title", draft);
        require(facts.video(), "url", "video", draft);
        require(episode.date(), "date", "date", draft);
        require(options.thumbnail().filter(url -> url.matches("https?://\\S+")), "url", "thumbnail", draft);
        return draft.end(() -> Json.write(json -> new Writer(json, facts).write(chapters)));
    }

    private static void require(Optional<?> value, String path, String variant, Draft draft) {
        if (value.isEmpty()) {
            draft.missing(ModelPath.of(path), variant);
        }
    }

    private record Writer(JsonGenerator json, Facts facts) {
        void write(List<Chapter> chapters) {
            Optional<VideoLink> video = facts.video();
            ExportOptions options = facts.options();
            json.writeStartObject();
            json.writeStringProperty("@context", "https://schema.org");
            json.writeStringProperty("@type", "VideoObject");
            text("name", facts.broadcastTitle());
            text("description", facts.summary());
            json.writeArrayPropertyStart("thumbnailUrl");
            json.writeString(options.thumbnail().orElseThrow());
            json.writeEndArray();
            text(
                    "uploadDate",
                    facts.start()
                            .map(Writer::time)
                            .or(() -> facts.episode().date().map(Object::toString)));
            text("duration", options.videoLength().map(Duration::toString));
            text("url", facts.watchUrl());
            text("embedUrl", video.flatMap(VideoLink::embedUrl));
            json.writeStringProperty("inLanguage", options.show().language());
            facts.start().ifPresent(this::publication);
            if (!chapters.isEmpty()) {
                json.writeArrayPropertyStart("hasPart");
                chapters.forEach(this::clip);
                json.writeEndArray();
            }
            json.writeEndObject();
        }

        private void publication(ZonedDateTime start) {
            Duration length =
                    facts.options().videoLength().orElse(facts.options().show().duration());
            json.writeObjectPropertyStart("publication");
            json.writeStringProperty("@type", "BroadcastEvent");
            json.writeBooleanProperty("isLiveBroadcast", true);
            json.writeStringProperty("startDate", time(start));
            json.writeStringProperty("endDate", time(start.plus(length)));
            json.writeEndObject();
        }

        private void clip(Chapter chapter) {
            json.writeStartObject();
            json.writeStringProperty("@type", "Clip");
            json.writeStringProperty("name", chapter.label());
            json.writeNumberProperty("startOffset", chapter.start().toSeconds());
            chapter.end().ifPresent(end -> json.writeNumberProperty("endOffset", end.toSeconds()));
            text(
                    "url",
                    facts.watchUrl().map(url -> url + "&t=" + chapter.start().toSeconds()));
            json.writeEndObject();
        }

        private void text(String name, Optional<String> value) {
            value.ifPresent(text -> json.writeStringProperty(name, text));
        }

        private static String time(ZonedDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.toOffsetDateTime());
        }
    }
}
