package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --lang}: what rules say to people, in their language. Programs get English. */
class LanguageTest {
    private Goh goh;

    @BeforeEach
    void createNote(@TempDir Path folder) {
        goh = new Goh(folder);
        goh.file("a.md", "");
    }

    @Test
    void peopleReadFindingsInTheirLanguage() {
        assertThat(goh.check(new String[] {"--lang=es"}, "a.md").out())
                .contains("info[GOH003]: no hay propiedades; empieza la nota con")
                .contains("(no hay ni fecha ni video)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html"})
    void reportsForPeopleAreInTheirLanguage(String format) {
        assertThat(goh.check(new String[] {"--lang=es", "-f", format}, "a.md").out())
                .contains("no hay propiedades");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "json-lines", "sarif", "github", "checkstyle", "junit", "rdjson"})
    void reportsForProgramsAreInEnglish(String format) {
        String[] options = {"--set=GOH003=error", "-f", format};

        assertThat(goh.check(new String[] {"--lang=es", "--set=GOH003=error", "-f", format}, "a.md")
                        .out())
                .contains("no front matter")
                .isEqualTo(goh.check(options, "a.md").out());
    }

    @Test
    void fixesAreListedInTheirLanguage() {
        goh.file("b.md", "---\ndate: 1 Dec 2023\n---\n# GOH 1 - a\n");

        assertThat(goh.edit("fix", "b.md", "--review", "--diff", "--lang=es").out())
                .contains("GOH322: la fecha \"1 Dec 2023\" no es un día de la forma yyyy-MM-dd")
                .contains("review: escribir 2023-12-01");
    }

    @Test
    void whatAnExportLacksIsSaidInTheirLanguage() {
        Path note = goh.file("b.md", "# GOH 1 - a\n");

        assertThat(goh.run("export", "chapters", "--lang=es", note.toString()).err())
                .contains("error[GOH901]: no se puede escribir chapters: no hay marcas de tiempo; añádelas a la nota");
    }

    @Test
    void whyAnEpisodeIsInItsPhaseIsSaidInTheirLanguage() {
        assertThat(goh.edit("phase", "a.md", "--lang=es").out()).contains("draft (no hay ni fecha ni video)");
    }

    @Test
    void anotherLanguageIsRefusedByEveryCommand() {
        for (String[] command :
                new String[][] {{"check", "a.md"}, {"fix", "a.md"}, {"phase", "a.md"}, {"export", "chapters", "a.md"}
                }) {
            String[] args = java.util.Arrays.copyOf(command, command.length + 1);
            args[command.length] = "--lang=fr";
            Goh.Result result = goh.run(args);
            assertThat(result.err()).startsWith("goh: --lang is one of en, es, not 'fr'\n");
            assertThat(result.status()).isEqualTo(2);
        }
    }
}
