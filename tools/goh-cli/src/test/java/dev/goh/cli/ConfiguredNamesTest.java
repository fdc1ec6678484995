package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that reads a note understands the names of the shows that the vault's configuration describes. */
class ConfiguredNamesTest {
    private static final String NAME = "notes/TT 7 - Rauchiges.md";
    private static final String NOTE = """
            # TT 7 - Rauchiges
            Gast:: "Mei Lin"

            ## Vor der Sendung
            - [ ] Wasser aufsetzen
            - [ ] Kanne vorwärmen

            ## Nachlese
            - [x] Danken

            ## Kapitel
            00:00:00 Hallo
            """;
    private static final String SHOW = """
            shows:
              - name: Teatime
                series: TT
                headings: {pre-show: Vor der Sendung, post-show: Nachlese, timestamps: Kapitel}
                guest-label: Gast
            """;

    private Path folder;
    private Goh goh;

    @BeforeEach
    void createVault(@TempDir Path folder) throws IOException {
        this.folder = folder;
        goh = new Goh(folder);
        Files.createDirectory(folder.resolve(".git"));
        goh.file("goh.yaml", SHOW);
        goh.file(NAME, NOTE);
    }

    @Test
    void aTaskIsTicked() {
        assertThat(goh.edit("tick", NAME, "Wasser").err()).isEmpty();
        assertThat(goh.text(NAME)).isEqualTo(NOTE.replace("[ ] Wasser", "[x] Wasser"));
    }

    @Test
    void aTimestampIsAddedBelowTheOthers() {
        goh.edit("timestamps", NAME, "add", "00:12:58", "Aufguss");

        assertThat(goh.text(NAME)).isEqualTo(NOTE + "00:12:58 Aufguss\n");
    }

    @Test
    void theGuestIsSetWhereItIs() {
        goh.edit("set", NAME, "guest", "Ana Diaz");

        assertThat(goh.text(NAME)).contains("\nGast:: ", "Ana Diaz").doesNotContain("Mei Lin", "Guest");
    }

    @Test
    void importedChaptersReplaceTheOldOnes() {
        goh.withInput("00:00 Willkommen\n12:58 Aufguss\n").edit("import", NAME, "-");

        assertThat(goh.text(NAME)).isEqualTo(NOTE.replace("00:00:00 Hallo", "00:00:00 Willkommen\n00:12:58 Aufguss"));
    }

    @Test
    void anEpisodeTravelsAsJsonAndBack() {
        String json = goh.edit("json", NAME).out();
        assertThat(json).contains("\"timestamps\"", "\"Hallo\"", "\"preShow\"", "\"Mei Lin\"");

        goh.withInput(json.replace("Hallo", "Willkommen")).edit("put", NAME, "-");
        assertThat(goh.text(NAME)).isEqualTo(NOTE.replace("Hallo", "Willkommen"));

        goh.file("episode.json", json);
        assertThat(goh.edit("markdown", "episode.json").out()).contains("## Kapitel\n", "Gast:: ");
    }

    @Test
    void anEnvelopeKeepsWhatIsNotChanged() {
        String sent = goh.edit("json", NAME, "--envelope").out();
        goh.file("sent.json", sent.replace("\"title\":\"Hallo\"", "\"title\":\"Willkommen\""));

        assertThat(goh.edit("markdown", "sent.json", "--envelope").out())
                .isEqualTo(NOTE.replace("Hallo", "Willkommen"));
    }

    @Test
    void thePhaseIsInferred() {
        assertThat(goh.edit("phase", NAME).out()).isEqualTo(NAME + ": published (all post-show items are done)\n");
    }

    @Test
    void theLawsAreTriedOnWhatTheNoteSays() {
        Goh.Result result = goh.run("laws", folder.resolve("notes").toString());

        assertThat(result.out())
                .contains("put-get             1         0", "image               1         0")
                .doesNotContain("broken");
        assertThat(result.status()).isZero();
    }

    /** Merges two versions that have each got a chapter, which are lines in the same place. */
    private Goh.Result merge() {
        return goh.run(
                "merge-driver",
                goh.file("copies/base", NOTE).toString(),
                goh.file("copies/ours", NOTE + "00:12:58 Aufguss\n").toString(),
                goh.file("copies/theirs", NOTE + "00:20:00 Abschied\n").toString(),
                folder.resolve(NAME).toString());
    }

    @Test
    void versionsAreMergedByTheConfigurationOfTheNote() throws IOException {
        Files.move(folder.resolve("goh.yaml"), folder.resolve("notes/goh.yaml"));

        Goh.Result result = merge();

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(goh.text("copies/ours")).isEqualTo(NOTE + "00:12:58 Aufguss\n00:20:00 Abschied\n");
    }

    @Test
    void aBrokenConfigurationBreaksNoMerge() {
        goh.file("goh.yaml", "<<<<<<< ours\n");

        Goh.Result result = merge();

        assertThat(result.err())
                .startsWith("goh: goh.yaml:1:1: ")
                .contains("\ngoh: " + NAME + ": merged with the built-in names alone\n")
                .endsWith("\ngoh: " + NAME + ": conflict at /otherSections/2/text\n");
        assertThat(result.status()).isEqualTo(1);
        assertThat(goh.text("copies/ours"))
                .isEqualTo(NOTE + "<<<<<<< ours\n00:12:58 Aufguss\n=======\n00:20:00 Abschied\n>>>>>>> theirs\n");
    }

    @Test
    void aBrokenConfigurationKeepsACommandFromChangingTheNote() {
        goh.file("goh.yaml", "<<<<<<< ours\n");

        Goh.Result result = goh.edit("tick", NAME, "Wasser");

        assertThat(result.err()).startsWith("goh: goh.yaml:1:1: ");
        assertThat(result.status()).isEqualTo(2);
        assertThat(goh.text(NAME)).isEqualTo(NOTE);
    }
}
