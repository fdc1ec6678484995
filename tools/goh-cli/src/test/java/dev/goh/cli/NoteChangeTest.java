package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command line cannot bring about: files that change meanwhile, and episodes that no note can tell. */
class NoteChangeTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path note;

    @BeforeEach
    void createNote(@TempDir Path folder) throws IOException {
        note = Files.writeString(folder.resolve("a.md"), Goh.GOOD_NOTE);
    }

    private int tick(UnaryOperator<Episode> meanwhile) {
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[] {}),
                new StandardOutput(out),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                false,
                () -> Goh.TODAY);
        return new NoteChange(streams).run(note.toString(), false, episode -> meanwhile.apply(episode.tick("Write")));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aNoteThatWasChangedMeanwhileIsNotOverwritten() throws IOException {
        int status = tick(episode -> {
            write("other");
            return episode;
        });

        assertThat(status).isEqualTo(2);
        assertThat(said())
                .isEqualTo("goh: cannot write " + name() + ": it was changed meanwhile; run the command again\n");
        assertThat(out.size()).isZero();
        assertThat(Files.readString(note)).isEqualTo("other");
    }

    @Test
    void aNoteThatIsGoneIsNotMadeAgain() {
        int status = tick(episode -> {
            note.toFile().delete();
            return episode;
        });

        assertThat(status).isEqualTo(2);
        assertThat(said())
                .isEqualTo("goh: cannot write " + name() + ": it is gone; put it back, or write a new file\n");
        assertThat(note).doesNotExist();
    }

    private String name() {
        return note.toString().replace('\\', '/');
    }

    @Test
    void anEpisodeThatNoNoteCanTellIsRefusedInOneLine() throws IOException {
        int status = tick(episode -> episode.withIntro(Section.POST_SHOW, "## Timestamps"));

        assertThat(status).isEqualTo(2);
        assertThat(said().lines()).hasSize(1);
        assertThat(said()).startsWith("goh: cannot change ").contains("a.md: /");
        assertThat(Files.readString(note)).isEqualTo(Goh.GOOD_NOTE);
    }

    @Test
    void aBugIsCalledOne() throws IOException {
        int status = tick(episode -> {
            throw new IllegalStateException("oops");
        });

        assertThat(status).isEqualTo(2);
        assertThat(said()).contains("a.md: a bug in goh, please report it\n", "oops");
        assertThat(Files.readString(note)).isEqualTo(Goh.GOOD_NOTE);
    }

    private void write(String text) {
        try {
            Files.writeString(note, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
