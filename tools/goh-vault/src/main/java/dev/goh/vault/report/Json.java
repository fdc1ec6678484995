package dev.goh.vault.report;

import dev.goh.json.internal.IndentedJson;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Makes generators of JSON. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new SafeEscapes())
            .rootValueSeparator("")
            .build();

    private Json() {}

    /** A document over many lines. */
    static JsonGenerator document(Writer out) {
        return FACTORY.createGenerator(IndentedJson.CONTEXT, new SafeHashes(out));
    }

    /** Values without anything between two of them. */
    static JsonGenerator values(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), new SafeHashes(out));
    }
}
