package dev.goh.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.json.EpisodeJson;
import dev.goh.markdown.EpisodeNote;
import dev.goh.vault.Configuration;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PagesTest {
    private static final Set<String> LANGUAGES =
            Set.of("java", "sh", "json", "yaml", "xml", "markdown", "text", "diff");

    static List<Page> pages() throws IOException {
        return Page.all();
    }

    @Test
    void everyBlockIsOfAKindThatIsChecked() throws IOException {
        for (Page page : Page.all()) {
            if (!page.name().equals("docs/rules.md")) { // made of the rules' data, and tested there
                assertThat(CodeBlock.of(page.text()))
                        .as(page.name())
                        .allSatisfy(block -> assertThat(LANGUAGES).contains(block.language()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void javaRuns(Page page) {
        if (!page.blocks("java").isEmpty()) {
            try (JavaSession session = new JavaSession()) {
                session.run(page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shellRuns(Page page, @TempDir Path folder) throws IOException {
        List<CodeBlock> blocks = page.blocks("sh");
        if (!blocks.isEmpty()) {
            ShellSession session = new ShellSession(folder);
            for (CodeBlock block : blocks) {
                session.run(page, block);
            }
        }
    }

    /** A block of lines with a blank, a minus or a plus before them: a note before and after an edit. */
    @ParameterizedTest
    @MethodSource("pages")
    void diffIsWhatAnEditChanges(Page page) {
        for (CodeBlock block : page.blocks("diff")) {
            EpisodeNote before = EpisodeNote.parse(linesWithout('+', block.code()));
            EpisodeNote after = EpisodeNote.parse(linesWithout('-', block.code()));
            assertThat(before.with(after.episode()).text())
                    .as("%s:%d", page, block.line())
                    .isEqualTo(after.text());
        }
    }

    private static String linesWithout(char mark, String diff) {
        return diff.lines()
                .filter(line -> line.charAt(0) != mark)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void jsonIsAnEpisode(Page page) {
        for (CodeBlock block : page.blocks("json")) {
            assertThat(EpisodeJson.read(block.code())).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void yamlIsAConfiguration(Page page) throws Exception {
        for (CodeBlock block : page.blocks("yaml")) {
            if (!block.code().startsWith("# .github/")) {
                Configuration.parse(block.code(), page + ":" + block.line(), Page.ROOT, Optional.empty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void xmlNamesThisVersion(Page page) throws Exception {
        for (CodeBlock block : page.blocks("xml")) {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<project>" + block.code() + "</project>")));
            NodeList versions = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate("//*[groupId = 'dev.goh']/version", document, XPathConstants.NODESET);
            for (int i = 0; i < versions.getLength(); i++) {
                assertThat(versions.item(i).getTextContent()).isEqualTo(System.getProperty("goh.version"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFiles(Page page) {
        for (String target :
                Texts.all("]\\(([^)#:]+)(?:#[^)]*)?\\)", page.text().replaceAll("`[^`\n]*`", ""))) {
            assertThat(page.file().resolveSibling(target))
                    .as("%s: %s", page, target)
                    .exists();
        }
    }

    @Test
    void testsThatAreNamedAreThere() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (Page page : Page.all()) {
            tests.addAll(Texts.all("-Dtest=([A-Z]\\w+)", page.text()));
        }
        try (Stream<Path> files = Files.walk(Page.ROOT)) {
            Set<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
            assertThat(tests).isNotEmpty().isSubsetOf(names);
        }
    }
}
