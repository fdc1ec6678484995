package dev.goh.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Eclipse would call every goal an error that nobody tells it what to do with. */
class EclipseTest {
    private static List<String> texts(String resource, String path) throws Exception {
        List<String> texts = new ArrayList<>();
        try (InputStream in = EclipseTest.class.getResourceAsStream(resource)) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent().strip());
            }
        }
        return texts;
    }

    @Test
    void eclipseKnowsWhatToDoWithEveryGoal() throws Exception {
        String metadata = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

        assertThat(texts(metadata, "//pluginExecution[action/*]//goal"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(texts("/META-INF/maven/plugin.xml", "//mojo/goal"))
                .hasSizeGreaterThan(6);
    }
}
