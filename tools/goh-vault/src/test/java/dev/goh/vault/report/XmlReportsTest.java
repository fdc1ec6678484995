package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XML formats, read back by a parser. */
class XmlReportsTest {
    static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static List<Element> elements(String xml, String name) {
        NodeList nodes = parse(xml).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String junit(Optional<Severity> failOn) {
        return Sample.report(
                JunitReport.FORMAT, ReportSettings.of(Sample.PROFILE).withFailOn(failOn));
    }

    @Test
    void namesAndMessagesComeBackAsTheyWere() {
        String xml = Sample.report(CheckstyleReport.FORMAT, ReportSettings.of(Sample.PROFILE));

        assertThat(elements(xml, "file"))
                .extracting(file -> file.getAttribute("name"))
                .containsExactly(Sample.NAME, "notes/broken.md");
        assertThat(elements(xml, "error"))
                .extracting(error -> error.getAttribute("message"))
                .contains("\"Introductions\" has 13 characters; write Intro");
    }

    @Test
    void aFileWithoutFindingsIsListed() {
        String xml =
                Sample.report(CheckstyleReport.FORMAT, ReportSettings.of(RealFindings.PROFILE), RealFindings.files());

        assertThat(elements(xml, "file")).hasSameSizeAs(RealFindings.files());
    }

    @Test
    void theSuitesCountTheirCases() {
        String xml = Sample.report(JunitReport.FORMAT, ReportSettings.of(RealFindings.PROFILE), RealFindings.files());

        List<Element> suites = elements(xml, "testsuite");
        assertThat(suites).hasSameSizeAs(RealFindings.files());
        for (Element suite : suites) {
            assertThat(suite.getElementsByTagName("testcase").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
            assertThat(suite.getElementsByTagName("failure").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("failures")));
            assertThat(suite.getElementsByTagName("skipped").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("skipped")));
        }
    }

    @Test
    void rulesThatFindNothingArePassedCases() {
        List<Element> cases = elements(junit(Optional.of(Severity.ERROR)), "testcase");

        assertThat(cases)
                .filteredOn(each -> each.getAttribute("name").equals("ACME006 note-readable"))
                .first()
                .satisfies(each -> assertThat(each.getChildNodes().getLength()).isZero());
    }

    @Test
    void theLeastSeverityThatFailsIsASetting() {
        assertThat(elements(junit(Optional.empty()), "failure")).isEmpty();
        assertThat(elements(junit(Optional.of(Severity.ERROR)), "failure")).hasSize(2);
        assertThat(elements(junit(Optional.of(Severity.WARNING)), "failure")).hasSize(3);
        assertThat(elements(junit(Optional.of(Severity.INFO)), "failure")).hasSize(5);
    }

    @Test
    void aCaseThatFailsTellsItsMilderFindingsToo() {
        String xml = junit(Optional.empty());

        assertThat(elements(xml, "system-out"))
                .extracting(Element::getTextContent)
                .contains("notes/broken.md: error: invalid UTF-8 at byte 412; save the note as UTF-8\n");
    }
}
