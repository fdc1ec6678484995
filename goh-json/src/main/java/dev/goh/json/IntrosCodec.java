package dev.goh.json;

import dev.goh.core.Section;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** {@code {"head": "..", "preShow": ".."}}: introductions by section, written in the order of the sections. */
final class IntrosCodec implements Codec<Map<Section, String>> {
    static final Codec<Map<Section, String>> CODEC = new IntrosCodec();

    private static final Codec<String> TEXT = Scalars.of(IntrosCodec::text, text -> text);

    private IntrosCodec() {}

    @Override
    public Map<Section, String> read(JsonInput in) {
        return in.map(SectionCodec::read, TEXT);
    }

    private static String text(String text) {
        if (text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("an introduction must separate its lines by LF, but holds a CR");
        }
        return text;
    }

    @Override
    public void write(Map<Section, String> intros, JsonGenerator out) {
        out.writeStartObject();
        for (Section section : Section.values()) {
            String intro = intros.get(section);
            if (intro != null) {
                out.writeName(section.key());
                out.writeString(intro);
            }
        }
        out.writeEndObject();
    }
}
