package dev.goh.publish;

import dev.goh.core.Episode;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Podlove Simple Chapters 1.2. */
public final class PodloveChapters implements Export {
    static final String NAMESPACE = "http://podlove.org/simple-chapters";

    PodloveChapters() {}

    @Override
    public String name() {
        return "podlove";
    }

    @Override
    public String description() {
        return "Podlove Simple Chapters";
    }

    @Override
    public Exported export(Episode episode, ExportOptions options) {
        Draft draft = new Draft(name(), episode, options);
        List<Chapter> chapters = Chapter.writable(draft);
        return draft.end(() -> write(chapters));
    }

    private static String write(List<Chapter> chapters) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("psc", "chapters", NAMESPACE);
            xml.writeNamespace("psc", NAMESPACE);
            xml.writeAttribute("version", "1.2");
            for (Chapter chapter : chapters) {
                xml.writeCharacters("\n  ");
                xml.writeEmptyElement("psc", "chapter", NAMESPACE);
                xml.writeAttribute("start", Chapter.clock(chapter.start()));
                xml.writeAttribute("title", chapter.label());
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.append('\n').toString();
    }
}
