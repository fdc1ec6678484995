package dev.goh.vault.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML into memory. Control characters of texts are shown as escapes, since XML cannot hold them. */
final class Xml {
    private final StringWriter out;
    private final XMLStreamWriter xml;
    private int depth;

    /** Whether the element that is open holds elements. */
    private boolean nested;

    /** Something that cannot fail, since it happens in memory. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    Xml(StringWriter out) {
        this.out = out;
        try {
            // Not newFactory: what is on the class path must not change a report.
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void declaration() {
        step(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    Xml start(String element) {
        step(() -> {
            xml.writeCharacters("\n" + "  ".repeat(depth));
            xml.writeStartElement(element);
        });
        depth++;
        nested = false;
        return this;
    }

    Xml attribute(String name, String value) {
        step(() -> xml.writeAttribute(name, Printable.line(value)));
        return this;
    }

    Xml attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /** Writes lines of text as they are; each must be printable. */
    Xml text(String text) {
        step(() -> xml.writeCharacters(text));
        return this;
    }

    void end() {
        depth--;
        step(() -> {
            if (nested) {
                xml.writeCharacters("\n" + "  ".repeat(depth));
            }
            xml.writeEndElement();
        });
        nested = true;
    }

    /** Ends the document with a line end. */
    void endDocument() {
        step(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
        out.append('\n');
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
