package dev.goh.publish;

import dev.goh.core.Episode;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The JSON chapters of Podcasting 2.0, version 1.2 ({@code application/json+chapters}). */
public final class JsonChapters implements Export {
    JsonChapters() {}

    @Override
    public String name() {
        return "json-chapters";
    }

    @Override
    public String description() {
        return "Podcasting 2.0 chapters";
    }

    @Override
    public Exported export(Episode episode, ExportOptions options) {
        Draft draft = new Draft(name(), episode, options);
        List<Chapter> chapters = Chapter.some(draft);
        Facts facts = new Facts(episode, options);
        return draft.end(() -> Json.write(json -> write(json, chapters, facts)));
    }

    private static void write(JsonGenerator json, List<Chapter> chapters, Facts facts) {
        json.writeStartObject();
        json.writeStringProperty("version", "1.2.0");
        facts.topic().ifPresent(topic -> json.writeStringProperty("title", topic));
        json.writeStringProperty("podcastName", facts.options().show().name());
        json.writeArrayPropertyStart("chapters");
        for (Chapter chapter : chapters) {
            json.writeStartObject();
            json.writeNumberProperty("startTime", chapter.start().toSeconds());
            chapter.end().ifPresent(end -> json.writeNumberProperty("endTime", end.toSeconds()));
            json.writeStringProperty("title", chapter.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
