package dev.goh.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.Timestamp;
import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.Rules;
import dev.goh.core.validation.Severity;
import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real notes that stand beside the project on some machines. They are not ours to publish. */
@Tag("corpus")
class ExportCorpusTest {
    private static final Path FOLDER = Path.of("..", "..", "..", "shared", "corpus");

    private static List<Path> notes() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("skipped: no corpus");
        }
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "skipped: no corpus");
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyNoteIsWrittenInEveryFormatOrAFindingSaysWhyNot() throws Exception {
        Map<String, Integer> written = new TreeMap<>();
        for (Path file : notes()) {
            Episode episode = EpisodeNote.read(file).episode();
            ExportOptions options =
                    Samples.OPTIONS.withShow(ExportOptions.of(episode).show());
            for (Export export : Exports.all()) {
                Exported exported = export.export(episode, options);
                boolean isRefused = exported.findings().stream()
                        .anyMatch(finding ->
                                finding.rule().equals(Rules.EXPORT_READY) && finding.severity() == Severity.ERROR);
                assertThat(exported.text().isPresent())
                        .as(export.name() + " of " + file)
                        .isNotEqualTo(isRefused);
                assertThat(exported.findings())
                        .noneMatch(finding -> finding.info().equals(EngineRules.RULE_CRASHED));
                written.merge(export.name(), exported.text().isPresent() ? 1 : 0, Integer::sum);
                if (exported.text().isPresent()
                        && List.of("chapters", "json-chapters", "podlove", "webvtt")
                                .contains(export.name())) {
                    assertThat(ChapterImport.read(exported.text().get()))
                            .as(export.name() + " of " + file)
                            .extracting(Timestamp::at)
                            .isEqualTo(episode.timestamps().stream()
                                    .map(Timestamp::at)
                                    .toList());
                }
            }
        }
        System.out.println("exports: of " + notes().size() + " real notes are written " + written);
    }
}
