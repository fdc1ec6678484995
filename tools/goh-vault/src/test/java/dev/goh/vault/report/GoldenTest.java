package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every format on one awkward note, compared with a report written by hand; the page has a test of its own, HtmlReportTest. */
class GoldenTest {
    /** The rules of the engine are in every profile; their texts are no concern of a report's form. */
    private static final Pattern ENGINE_RULE = Pattern.compile(
            ",\\s*\\{\\s*\"id\": \"GOH09\\d\".*?\"tags\": \\[\\s*\"engine\"\\s*]\\s*}\\s*}", Pattern.DOTALL);

    private static final ReportSettings SETTINGS =
            ReportSettings.of(Sample.PROFILE).withVersion("1.2.3");

    @ParameterizedTest
    @CsvSource({
        "text, sample.txt",
        "json, sample.json",
        "json-lines, sample.jsonl",
        "sarif, sample.sarif",
        "github, sample.github.txt",
        "checkstyle, sample.checkstyle.xml",
        "junit, sample.junit.xml",
        "rdjson, sample.rdjson.json"
    })
    void everyFormatLooksAsWrittenByHand(String format, String golden) throws IOException {
        String report = Sample.report(ReportFormats.named(format).orElseThrow(), SETTINGS);

        assertThat(ENGINE_RULE.matcher(report).replaceAll("")).isEqualTo(read(golden));
    }

    @Test
    void noFormatIsLeftOut() {
        assertThat(ReportFormats.all())
                .extracting(ReportFormat::name)
                .containsExactlyElementsOf(List.of(
                        "text", "json", "json-lines", "sarif", "github", "checkstyle", "junit", "rdjson", "html"));
    }

    @Test
    void theSpansOfTheSampleAreThoseOfTheLibrary() {
        for (String part : List.of("TBD", "\"Name\"", "Introductions", "日本語", "links")) {
            int at = Sample.TEXT.indexOf(part);

            assertThat(Sample.span(Sample.TEXT, part)).isEqualTo(Sample.NOTE.span(at, at + part.length()));
        }
    }

    static String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
