package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.Shows;
import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code goh new}. */
class NewTest {
    private Path folder;
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        this.folder = folder;
        goh = new Goh(folder);
    }

    private Goh.Result create(String... rest) {
        String[] args = new String[rest.length + 3];
        args[0] = "new";
        args[1] = "--folder";
        args[2] = folder.toString();
        System.arraycopy(rest, 0, args, 3, rest.length);
        return goh.run(args);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void aNewNoteHoldsTheShowsNewEpisode() {
        Goh.Result result = create("GOH 32", "What's a span?", "--date", "2026-03-06");

        assertThat(result.out()).isEqualTo("GOH 32 - What's a span.md: new note\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(EpisodeNote.parse(goh.text("GOH 32 - What's a span.md")).episode())
                .isEqualTo(Shows.grafanaOfficeHours()
                        .newEpisode(32, "What's a span?")
                        .withDate(LocalDate.of(2026, 3, 6)));
        assertThat(goh.check("GOH 32 - What's a span.md").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CCG 021    |                     | Hornos de leña | CCG 021 - Hornos de leña.md | ## Puntos a hablar",
                "05         | grafana otel community call | Kettles | 05 - Kettles.md | ## Pre-show checklist",
                "2026-03-03 | Loki Community Call | Fast queries   | 2026-03-03 Fast queries.md  | date: 2026-03-03",
                "X 1        | A&A                 | Courage        | X 1 - Courage.md            | ## After the show",
            })
    void aNewNoteIsWrittenInTheStyleOfItsShow(String code, String show, String topic, String file, String line) {
        Goh.Result result = show == null ? create(code, topic) : create("--show", show, code, topic);

        assertThat(result.out()).isEqualTo(file + ": new note\n");
        assertThat(goh.text(file).lines()).contains(line);
    }

    @Test
    void aShowOfTheVaultIsKnown() {
        goh.file("goh.yaml", "shows:\n  - name: Kettle Talk\n    series: KT\n    headings: {talking-points: Steam}\n");

        assertThat(create("KT 3", "Whistles").status()).isZero();
        assertThat(goh.text("KT 3 - Whistles.md")).contains("## Steam\n");
    }

    @Test
    void noFileIsEverOverwritten() {
        goh.file("GOH 32 - Tracing.md", "mine");

        Goh.Result result = create("GOH 32", "Tracing");

        assertThat(result.err())
                .isEqualTo("goh: cannot write GOH 32 - Tracing.md: there is something of this name already;"
                        + " choose another name\n");
        assertThat(result.status()).isEqualTo(2);
        assertThat(goh.text("GOH 32 - Tracing.md")).isEqualTo("mine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GOH    | Tracing | 'GOH' is no episode's code; write for example \"GOH 32\", 05 or 2026-03-06",
                "soon   | Tracing | 'soon' is no episode's code; write for example \"GOH 32\", 05 or 2026-03-06",
                "GOH 32 | ` `     | the topic is empty",
                "XYZ 1  | Tracing | no show has the code of 'XYZ 1'; name the show with --show",
            })
    void whatCannotBeATitleIsWrongUsage(String code, String topic, String message) throws IOException {
        Goh.Result result = create(code, topic);

        assertThat(result.err()).isEqualTo("goh: " + message + "\nTry 'goh new --help'.\n");
        assertThat(result.status()).isEqualTo(2);
        assertThat(files()).isZero();
    }

    @Test
    void anUnknownShowIsAnsweredWithTheKnownOnes() throws IOException {
        Goh.Result result = create("--show", "Kettle\u001b", "GOH 1", "a");

        assertThat(result.err())
                .startsWith("goh: no show is called 'Kettle\\u001b'; there are:\n  Grafana Office Hours (GOH)\n")
                .contains("\n  Loki Community Call\n");
        assertThat(result.status()).isEqualTo(2);
        assertThat(files()).isZero();
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Goh.Result result = goh.run("new", "--folder", folder.resolve("gone").toString(), "GOH 1", "a");

        assertThat(result.err())
                .isEqualTo("goh: cannot write gone/GOH 1 - a.md: its folder is missing; make it first\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../escape",
                "a]] b [[c",
                "# a #",
                "`code` *and* _marks_ #",
                "\u202eevil\u001b[31m",
                "ends with backslash \\",
                "![](a)",
                "- [ ] x",
                "%% a %%",
                "<!-- a",
                "emoji 🎙 ñandú",
                "```",
            })
    void whateverTheTopicTheNoteIsInTheFolderAndReadsBack(String topic) throws IOException {
        Goh.Result result = create("--", "GOH 32", topic);

        assertThat(result.status()).as(result.err()).isZero();
        EpisodeTitle title = EpisodeTitle.of("GOH 32 - " + topic);
        assertThat(files()).isEqualTo(1);
        assertThat(EpisodeNote.read(folder.resolve(title.fileName())).episode().title())
                .contains(title);
        assertThat(result.out()).doesNotContain("\u001b", "\u202e");
    }
}
