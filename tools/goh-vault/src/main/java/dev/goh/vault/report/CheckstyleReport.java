package dev.goh.vault.report;

import dev.goh.core.validation.Finding;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.internal.Words;
import java.io.Writer;

/** The XML of Checkstyle, which most build servers read. Columns count characters, from 1. */
final class CheckstyleReport extends BufferedReport {
    static final ReportFormat FORMAT =
            ReportFormat.of("checkstyle", "the XML of Checkstyle, for build servers", CheckstyleReport::new);

    /** The version of Checkstyle whose form this is. */
    private static final String VERSION = "10.0";

    private final Xml xml = new Xml(buffer);

    private CheckstyleReport(Writer out, ReportSettings settings) {
        super(out);
    }

    @Override
    void writeBegin() {
        xml.declaration();
        xml.start("checkstyle").attribute("version", VERSION);
    }

    @Override
    void writeFile(CheckedFile file) {
        xml.start("file").attribute("name", file.name());
        for (Finding finding : file.report().findings()) {
            xml.start("error");
            finding.span().ifPresent(span -> {
                xml.attribute("line", span.start().line());
                xml.attribute("column", span.start().codePointColumn());
            });
            xml.attribute("severity", Words.of(finding.severity()));
            xml.attribute("message", FindingText.messageAndHelp(finding, FindingText.ENGLISH));
            xml.attribute("source", "goh." + finding.rule().code());
            xml.end();
        }
        xml.end();
    }

    @Override
    void writeEnd(NotChecked notChecked) {
        xml.end();
        xml.endDocument();
    }
}
