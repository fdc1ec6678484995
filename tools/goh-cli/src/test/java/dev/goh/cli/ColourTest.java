package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColourTest {
    private static final String ESCAPE = "\u001b[";

    private Goh goh;

    @BeforeEach
    void createNote(@TempDir Path folder) {
        goh = new Goh(folder);
        goh.file("note.md", "## Timestamps\n00:00:10 Hello\n00:00:10 Again\n");
    }

    @Test
    void thereIsNoneInAFile() {
        assertThat(goh.checkAll().out()).doesNotContain(ESCAPE);
    }

    @Test
    void aTerminalGetsIt() {
        assertThat(goh.onTerminal().checkAll().out())
                .contains("\u001b[1mnote.md\u001b[0m\n")
                .contains("\u001b[1;31merror[GOH103]\u001b[0m: ")
                .contains("\u001b[1;31m^^^^^^^^\u001b[0m\n");
    }

    @Test
    void isNothingButDecoration() {
        String plain = goh.checkAll().out();

        String coloured = goh.checkAll("--color=always").out();

        assertThat(coloured).contains(ESCAPE);
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void noColorIsHonoured() {
        assertThat(goh.onTerminal().withNoColor().checkAll().out()).doesNotContain(ESCAPE);
    }

    @Test
    void theOptionDecides() {
        assertThat(goh.onTerminal().checkAll("--color", "never").out()).doesNotContain(ESCAPE);
        assertThat(goh.withNoColor().checkAll("--color", "always").out()).contains(ESCAPE);
    }
}
