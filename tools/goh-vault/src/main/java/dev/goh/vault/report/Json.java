package dev.goh.vault.report;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Makes generators of JSON. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new SafeEscapes())
            .rootValueSeparator("")
            .build();

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withArrayIndenter(indenter)
                    .withObjectIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private Json() {}

    /** A document over many lines. */
    static JsonGenerator document(Writer out) {
        return FACTORY.createGenerator(INDENTED, out);
    }

    /** Values without anything between two of them. */
    static JsonGenerator values(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }
}
