package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFileTest {
    private static final String NOTE = "---\nurl:\ndate:\n---\n# GOH 1 - a\n## Timestamps\n00:00:10 a\n";

    private Path folder;
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) throws IOException {
        this.folder = folder;
        goh = new Goh(folder);
        Files.createDirectory(folder.resolve(".git"));
        goh.file("notes/a.md", NOTE);
    }

    @Test
    void theNearestFileHolds() {
        goh.file("goh.yaml", "rules: {GOH102: error}\n");
        assertThat(goh.check("notes").status()).isEqualTo(1);
        assertThat(goh.check("notes/a.md").status()).isEqualTo(1);

        goh.file("notes/goh.yaml", "rules: {GOH102: off}\n");
        assertThat(goh.check("notes").out()).doesNotContain("GOH102");
    }

    @Test
    void optionsHoldOnTopOfTheFile() {
        goh.file("goh.yaml", "profile: youtube\nrules: {GOH102: error}\n");

        assertThat(goh.check(new String[] {"--set", "GOH102=info"}, "notes").out())
                .contains("info[GOH102]");
        assertThat(goh.check(new String[] {"--profile", "core"}, "notes").out()).contains("error[GOH102]");
    }

    @Test
    void aFileThatIsNamedHoldsInstead() {
        goh.file("goh.yaml", "rules: {GOH102: error}\n");
        Path other = goh.file("other.yaml", "rules: {GOH102: off}\n");

        assertThat(goh.check(new String[] {"--config", other.toString()}, "notes")
                        .status())
                .isZero();
    }

    @Test
    void excludesLeaveNotesOutUnlessNamed() {
        goh.file("goh.yaml", "exclude: [drafts]\n");
        goh.file("drafts/b.md", NOTE);

        assertThat(goh.checkAll().out()).contains("1 file checked").doesNotContain("drafts");
        assertThat(goh.check("drafts/b.md").out()).contains("drafts/b.md");
    }

    @Test
    void aShowOfOnesOwnIsUnderstood() {
        goh.file("goh.yaml", "shows: [{name: Teatime, series: TT, headings: {timestamps: Kapitel}}]\n");
        goh.file("notes/tt.md", "# TT 1 - a\n## Kapitel\n00:00:00 a\n");

        assertThat(goh.check("notes/tt.md").out()).contains("1 timestamp,");
    }

    @Test
    void everyProblemIsToldAndNothingIsChecked() {
        goh.file("goh.yaml", "profil: core\nrules:\n  GOH1: off\n");

        Goh.Result result = goh.check("notes");

        assertThat(result.err()).isEqualTo("""
                        goh: goh.yaml:1:1: no key "profil"; did you mean profile?
                        goh.yaml:3:3: no rule "GOH1"; did you mean GOH001?
                        """);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void aFileThatIsMissingIsTrouble() {
        Goh.Result result =
                goh.check(new String[] {"--config", folder.resolve("gone.yaml").toString()}, "notes");

        assertThat(result.err()).isEqualTo("goh: cannot read gone.yaml: no such file\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void notesOfDifferentConfigurationsAreNotMixed() {
        goh.file("notes/goh.yaml", "");
        goh.file("other/b.md", NOTE);

        Goh.Result result = goh.check("notes", "other");

        assertThat(result.err())
                .isEqualTo(
                        "goh: these notes belong to different configurations; take them one by one, or name one file if"
                                + " the command has an option for it:"
                                + " notes/goh.yaml, no goh.yaml\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void theSchemaForEditorsIsPrinted() {
        assertThat(goh.run("schema", "--config").out())
                .isEqualTo(dev.goh.vault.Configuration.schema())
                .contains("\"GOH101\"");
    }
}
