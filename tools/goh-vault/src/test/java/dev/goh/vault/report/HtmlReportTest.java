package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Messages;
import dev.goh.core.validation.Profile;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteValidator;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.NamedProfiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The page is XML too, so that a parser that knows nothing of us can tell what is in it. */
class HtmlReportTest {
    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body header main footer section nav article h1 h2 h3 p ul ol li a strong span code"
                            + " pre mark time details summary progress table caption thead tbody tr th td")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("lang charset name content http-equiv id class href scope aria-label aria-labelledby open datetime max"
                            + " value")
                    .split(" "));
    private static final Profile PROFILE = NamedProfiles.named("office-hours").orElseThrow();
    private static final double AA = 4.5;

    private static final String NOTE = """
            ---
            url: https://youtu.be/kEtTle-0042
            date: 2026-03-12
            ---
            # GOH 42 - Kettles & <lids>
            Guest:: "Ida Brew", "Name"
            ## Pre-show checklist
            - [x] Warm the pot
            - [ ] Ask **Ida** for a [photo](https://tea.example/p)
            ## Post-show checklist
            - [x] Rinse
            ## Timestamps
            00:00:00 Introductions
            00:12:53 Why lids <b>rattle</b>
            """;

    private static CheckedFile checked(String name, String text) {
        EpisodeNote note = EpisodeNote.parse(text);
        return new CheckedFile(
                name,
                Optional.empty(),
                Optional.of(note),
                NoteValidator.of(PROFILE).validate(note, Context.infer().fileName(name)),
                List.of());
    }

    private static String page(CheckedFile... files) {
        return Sample.report(HtmlReport.FORMAT, ReportSettings.of(PROFILE).withVersion("1.2.3"), List.of(files));
    }

    private static Document parse(String page) {
        return XmlReportsTest.parse(page.replace("<!DOCTYPE html>\n", ""));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document page, String name) {
        return elements(page, name).stream()
                .map(element -> element.getTextContent().strip().replaceAll("\\s+", " "))
                .toList();
    }

    /** Whatever notes say: nothing but what we put there, and nothing that runs, loads or leads elsewhere. */
    private static void assertHarmless(String page) {
        assertThat(page).startsWith("<!DOCTYPE html>\n<html");
        for (Element element : elements(parse(page), "*")) {
            assertThat(element.getTagName()).isIn(ELEMENTS);
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                assertThat(attribute.getNodeName()).isIn(ATTRIBUTES);
                if (attribute.getNodeName().equals("href")) {
                    assertThat(attribute.getNodeValue())
                            .matches("#[a-z0-9-]+|https://www\\.youtube\\.com/watch\\?v=[A-Za-z0-9_-]{11}&t=\\d+s");
                }
            }
        }
    }

    @Test
    void anEpisodeTellsWhatItIs() {
        Document page = parse(page(checked("tea/GOH 42 - Kettles.md", NOTE)));

        Element article = elements(page, "article").get(0);
        assertThat(texts(page, "h3")).containsExactly("GOH 42 - Kettles & <lids>");
        assertThat(texts(page, "time")).containsExactly("2026-03-12");
        assertThat(article.getTextContent()).contains("published", "with Ida Brew, Name", "tea/GOH 42 - Kettles.md");
    }

    @Test
    void whatRulesSayIsMarkedAsItsLanguage() {
        Messages spanish = Messages.of(Locale.forLanguageTag("es"));
        CheckedFile file = checked(
                "tea/GOH 42 - Kettles.md",
                NOTE.replace("[x] Rinse", "[] Rinse").replace("---\n#", "goh-allow: GOH402 -- she is late\n---\n#"));
        String report =
                Sample.report(HtmlReport.FORMAT, ReportSettings.of(PROFILE).withMessages(spanish), List.of(file));
        List<String> said = new ArrayList<>();
        for (Finding finding : file.report().findings()) {
            said.add(FindingText.messageAndHelp(finding, spanish));
            finding.fixes().forEach(fix -> said.add(fix.label(spanish)));
        }
        file.report().suppressed().forEach(finding -> said.add(FindingText.messageAndHelp(finding, spanish)));

        List<Element> parts = elements(parse(report), "*").stream()
                .filter(element -> element.getAttribute("lang").equals("es"))
                .toList();

        assertThat(file.report().suppressed()).isNotEmpty();
        assertThat(file.report().findings())
                .anyMatch(finding -> !finding.fixes().isEmpty());
        assertThat(parts).extracting(Element::getTextContent).containsExactlyElementsOf(said);
        assertThat(parse(report).getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(page(file)).containsOnlyOnce("lang=");
        assertHarmless(report);
    }

    @Test
    void everyChecklistTellsItsProgress() {
        Document page = parse(page(checked("a.md", NOTE)));

        assertThat(elements(page, "progress"))
                .extracting(bar -> bar.getAttribute("aria-label") + " " + bar.getAttribute("value") + "/"
                        + bar.getAttribute("max"))
                .containsExactly("Pre-show 1/2", "Post-show 1/1");
        assertThat(texts(page, "li")).contains("Pre-show: Ask Ida for a photo");
    }

    @Test
    void chaptersLeadIntoTheVideo() {
        Document page = parse(page(checked("a.md", NOTE)));

        assertThat(texts(page, "li")).contains("00:00:00 Introductions", "00:12:53 Why lids <b>rattle</b>");
        assertThat(elements(page, "a"))
                .filteredOn(link -> link.getTextContent().equals("00:12:53"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("https://www.youtube.com/watch?v=kEtTle-0042&t=773s");
    }

    @Test
    void findingsStandWithTheirLine() {
        CheckedFile file = checked("a.md", NOTE);
        Document page = parse(page(file));

        assertThat(texts(page, "strong"))
                .containsAll(file.report().findings().stream()
                        .map(finding -> FindingText.messageAndHelp(finding, FindingText.ENGLISH))
                        .toList());
        assertThat(texts(page, "pre")).contains("Guest:: \"Ida Brew\", \"Name\"");
        assertThat(texts(page, "mark")).contains("Name");
        assertThat(texts(page, "p")).contains("GOH402 guest-placeholder, line 6, column 22");
    }

    @Test
    void theSumsStandFirst() {
        String page = page(checked("a.md", NOTE), checked("b.md", "# GOH 43 - Cups\n"));
        Document parsed = parse(page);

        assertThat(page.indexOf("id=\"summary\"")).isPositive().isLessThan(page.indexOf("<article"));
        assertThat(texts(parsed, "li")).contains("2 notes");
        assertThat(texts(parsed, "caption")).containsExactly("Findings by rule", "Notes by phase");
        assertThat(texts(parsed, "tr"))
                .anyMatch(row -> row.startsWith("draft1"))
                .contains("PhaseNotesFindings");
    }

    @Test
    void aVaultWithoutNotesSaysSo() {
        assertThat(texts(parse(page()), "p")).contains("No episode note was found.");
    }

    @Test
    void aFileThatIsNoNoteIsShownByItsName() {
        Document page = parse(page(Sample.noNote()));

        assertThat(texts(page, "h3")).containsExactly("notes/broken.md");
        assertThat(texts(page, "strong")).contains("invalid UTF-8 at byte 412; save the note as UTF-8");
    }

    @Test
    void whatIsAllowedAndWhatIsKnownIsTold() {
        assertThat(texts(parse(page(Sample.note())), "summary")).contains("1 allowed in the note", "1 in the baseline");
    }

    @Test
    void theHeadingsAndTablesSuitAScreenReader() {
        Document page = parse(page(checked("a.md", NOTE)));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(texts(page, "h1")).containsExactly("Episode notes");
        assertThat(elements(page, "th"))
                .isNotEmpty()
                .allMatch(cell -> Set.of("col", "row").contains(cell.getAttribute("scope")));
        assertThat(elements(page, "meta"))
                .extracting(meta -> meta.getAttribute("content"))
                .contains("width=device-width, initial-scale=1");
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id"))).isTrue();
            }
        }
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("aria-labelledby")) {
                assertThat(ids).contains(element.getAttribute("aria-labelledby"));
            }
            if (element.getAttribute("href").startsWith("#")) {
                assertThat(ids).contains(element.getAttribute("href").substring(1));
            }
        }
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</style><style>*{display:none}",
                "]]>--><!--",
                "&lt;&amp;&#x3c;script>",
                "javascript:alert(1)",
                "\u202egnp.exe\u0000\u001b[31m",
                "![x](javascript:alert(1)) [y](data:text/html,z)");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileNotesAreHarmless(String text) {
        String note = NOTE.replace("Kettles & <lids>", text)
                .replace("Ida Brew", text.replace("\"", ""))
                .replace("Rinse", text)
                .replace("Warm the pot", text)
                .replace("Introductions", text)
                .replace("https://youtu.be/kEtTle-0042", "https://youtu.be/kEtTle-0042\ntext: " + text);
        assertHarmless(page(checked("a" + text + ".md", note), Sample.note(), Sample.noNote()));
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(page(checked("a.md", NOTE)))
                .contains("default-src &#39;none&#39;")
                .doesNotContain("@import", "url(", "<script", "<link", "<img");
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        Matcher variable = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(css);
        while (variable.find()) {
            colours.put(variable.group(1), variable.group(2));
        }
        return colours;
    }

    static Stream<Arguments> pairs() {
        String page = page();
        int dark = page.indexOf("prefers-color-scheme: dark");
        return Stream.of(page.substring(0, dark), page.substring(dark))
                .map(HtmlReportTest::colours)
                .flatMap(colours -> Stream.of(
                                "text page",
                                "text card",
                                "muted page",
                                "muted card",
                                "link page",
                                "link card",
                                "error card",
                                "warning card",
                                "info card",
                                "fine card",
                                "error error-back",
                                "warning warning-back",
                                "info info-back",
                                "mark-text mark")
                        .map(pair -> pair.split(" "))
                        .map(pair ->
                                Arguments.of(pair[0] + " on " + pair[1], colours.get(pair[0]), colours.get(pair[1]))));
    }

    /** The contrast of WCAG 2, at least 4.5 for text. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("pairs")
    void everyTextCanBeRead(String pair, String text, String back) {
        double one = luminance(text);
        double other = luminance(back);
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

        assertThat(contrast).as(pair).isGreaterThanOrEqualTo(AA);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
