package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.json.EpisodeJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that take notes to JSON and back. */
class JsonTest {
    private static final String NOTE = "a note.md";

    private Path folder;
    private Goh goh;

    @BeforeEach
    void createNote(@TempDir Path folder) {
        this.folder = folder;
        goh = new Goh(folder);
        goh.file(NOTE, Goh.GOOD_NOTE);
    }

    @Test
    void oneNoteIsOneIndentedDocument() {
        Goh.Result result = goh.run("json", folder.resolve(NOTE).toString());

        assertThat(result.out())
                .startsWith("{\n  \"goh\": 1,\n  \"title\": {\n    \"text\": \"GOH 41 - Tracing for everyone\",\n")
                .contains("\n      \"at\": \"00:00:00\",\n      \"title\": \"Introductions\"\n")
                .endsWith("\n}\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void aFolderIsJsonLinesWhateverItHolds() throws IOException {
        Goh.Result one = goh.run("json", folder.toString());
        goh.file("b.md", "# GOH 2 - b\n");
        goh.file("README.md", "Hello\n");
        Goh.Result two = goh.run("json", folder.toString());

        assertThat(one.out().lines()).hasSize(1);
        assertThat(two.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"goh\":1,"));
        assertThat(two.err()).isEqualTo("skipped: README.md (no episode note)\n");
        assertThat(EpisodeJson.lines(
                                new ByteArrayInputStream(two.out().getBytes(StandardCharsets.UTF_8)),
                                dev.goh.json.JsonOptions.defaults())
                        .map(episode -> episode.number().orElseThrow()))
                .containsExactly(41, 2);
        assertThat(two.status()).isZero();
    }

    @Test
    void aNoteThatCannotBeReadIsNamedAndTheRestIsPrinted() {
        goh.file("latin.md", new byte[] {'#', ' ', (byte) 0xe9});

        Goh.Result result =
                goh.run("json", folder.toString(), folder.resolve("gone.md").toString());

        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.err())
                .contains("goh: cannot read latin.md: invalid UTF-8 at byte 2")
                .contains("goh: cannot read gone.md: no such file\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void onATerminalCharactersThatActOnItAreEscapesOfJson() {
        goh.file("a.md", "# GOH 1 - a\u202eb\u009bc\n");

        Goh.Result shown = goh.onTerminal().run("json", folder.resolve("a.md").toString());

        assertThat(shown.out()).contains("a\\u202eb\\u009bc").doesNotContain("\u202e", "\u009b");
        assertThat(EpisodeJson.read(shown.out()).title().orElseThrow().text()).isEqualTo("GOH 1 - a\u202eb\u009bc");
    }

    @Test
    void whatJsonPrintsMarkdownMakesANoteOf() {
        goh.file("a.json", goh.run("json", folder.resolve(NOTE).toString()).out());

        Goh.Result note = goh.run("markdown", folder.resolve("a.json").toString());

        assertThat(note.out()).startsWith("---\nurl: https://www.youtube.com/live/dQw4w9WgXcQ\n");
        assertThat(note.err()).isEmpty();
        assertThat(note.status()).isZero();
        goh.file("b.md", note.out());
        assertThat(goh.run("json", folder.resolve("b.md").toString()).out()).isEqualTo(goh.text("a.json"));
        assertThat(goh.withInput(goh.text("a.json")).run("markdown", "-").out()).isEqualTo(note.out());
    }

    @Test
    void anEnvelopeGoesThroughAProgramThatKnowsNoMarkdown() {
        String text = Goh.GOOD_NOTE.replace("\n", "\r\n") + "<!-- kept -->  ";
        goh.file("crlf.md", text);

        String envelope = goh.run(
                        "json", "--envelope", folder.resolve("crlf.md").toString())
                .out();

        assertThat(envelope.lines()).hasSize(1);
        assertThat(goh.withInput(envelope).run("markdown", "--envelope", "-").out())
                .isEqualTo(text);
        String changed = envelope.replace("\"date\":\"2024-03-01\"", "\"date\":\"2024-03-08\"");
        assertThat(goh.withInput(changed).run("markdown", "--envelope", "-").out())
                .isEqualTo(text.replace("2024-03-01", "2024-03-08"));
        Goh.Result bad = goh.withInput("{\"note\": 1}").run("markdown", "--envelope", "-");
        assertThat(bad.err()).startsWith("goh: cannot read <stdin>: line 1, column 2: \"note\" is no part");
        assertThat(bad.status()).isEqualTo(2);
    }

    @Test
    void aFileThatHoldsNoEpisodeIsNamedWithThePlace() {
        goh.file("bad.json", "{\"goh\": 1,\n \"date\": \"soon\u001b\"}");

        Goh.Result bad = goh.run("markdown", folder.resolve("bad.json").toString());
        Goh.Result gone = goh.run("markdown", folder.resolve("gone.json").toString());
        Goh.Result noPath = goh.run("markdown", "a\0b");

        assertThat(bad.err()).startsWith("goh: cannot read bad.json: ").contains("(line 2, column ");
        assertThat(bad.err().lines()).hasSize(1);
        assertThat(gone.err()).isEqualTo("goh: cannot read gone.json: no such file\n");
        assertThat(noPath.err()).isEqualTo("goh: cannot read a\\u0000b: no valid path\n");
        assertThat(new int[] {bad.status(), gone.status(), noPath.status()}).containsOnly(2);
        assertThat(bad.out() + gone.out() + noPath.out()).isEmpty();
    }

    @Test
    void anEpisodeThatNoNoteCanHoldIsRefusedWithItsPath() {
        goh.file("a.json", "{\"goh\":1,\"talkingPoints\":{\"segments\":[{\"title\":\"Timestamps\"}]}}");

        Goh.Result result = goh.run("markdown", folder.resolve("a.json").toString());
        Goh.Result put = goh.edit("put", NOTE, folder.resolve("a.json").toString());

        assertThat(result.err())
                .startsWith("goh: cannot make a note of a.json: ")
                .contains("/talkingPoints/segments/0/title");
        assertThat(put.err()).startsWith("goh: cannot change a note.md: ").contains("/talkingPoints/segments/0/title");
        assertThat(result.status() + put.status()).isEqualTo(4);
        assertThat(goh.text(NOTE)).isEqualTo(Goh.GOOD_NOTE);
    }

    @Test
    void putChangesOnlyWhatDiffers() {
        String json = goh.run("json", folder.resolve(NOTE).toString()).out();
        goh.file("a.json", json.replace("\"Write the invite\"", "\"Write the letter\""));
        String file = folder.resolve("a.json").toString();
        String changed = Goh.GOOD_NOTE.replace("invite", "letter");

        Goh.Result diff = goh.edit("put", NOTE, file, "--diff");
        assertThat(diff.out()).contains("\n-- [ ] Write the invite\n+- [ ] Write the letter\n");
        assertThat(goh.text(NOTE)).isEqualTo(Goh.GOOD_NOTE);

        Goh.Result put = goh.edit("put", NOTE, file);
        assertThat(put.out()).isEqualTo("a note.md: 1 change, line 11\n");
        assertThat(put.status()).isZero();
        assertThat(goh.text(NOTE)).isEqualTo(changed);
        assertThat(goh.edit("put", NOTE, file).out()).isEqualTo("a note.md: no change\n");
        assertThat(goh.withInput(json).edit("put", NOTE, "-").status()).isZero();
        assertThat(goh.text(NOTE)).isEqualTo(Goh.GOOD_NOTE);
    }

    @Test
    void putOfWhatIsNoEpisodeChangesNothing() {
        goh.file("a.json", "{}");

        Goh.Result result = goh.edit("put", NOTE, folder.resolve("a.json").toString());

        assertThat(result.err())
                .isEqualTo("goh: cannot read a.json: the document (line 1, column 1): an episode needs \"goh\"\n");
        assertThat(result.status()).isEqualTo(2);
        assertThat(goh.text(NOTE)).isEqualTo(Goh.GOOD_NOTE);
    }

    @Test
    void schemaPrintsTheSchema() {
        Goh.Result result = goh.run("schema");

        assertThat(result.out()).isEqualTo(EpisodeJson.schema()).contains("\"title\": \"Episode\"");
        assertThat(result.status()).isZero();
    }
}
