package dev.goh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A note that ends or begins anywhere is a note. */
class CutNotesTest {
    private static final Path FIXTURES = Path.of("../../goh-markdown/src/test/resources/dev/goh/markdown/fixtures");

    /** Every cut is read and written back; the slow laws are checked at one cut in this many, or at all with {@code -Dgoh.cuts=1}. */
    private static final int CUTS = Integer.getInteger("goh.cuts", 16);

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreFixtures() throws IOException {
        assertThat(fixtures()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyPrefixAndSuffixObeysTheLaws(Path fixture) throws IOException {
        String text = Files.readString(fixture);
        for (int cut = 0; cut < text.length(); cut++) {
            if (!Character.isLowSurrogate(text.charAt(cut))) {
                check(EpisodeNote.parse(text.substring(0, cut)), cut);
                check(EpisodeNote.parse(text.substring(cut)), cut);
            }
        }
    }

    private static void check(EpisodeNote note, int cut) {
        if (cut % CUTS == 0) {
            NoteLaws.checkText(note);
            return;
        }
        NoteLaws.checkRead(note);
        assertThat(EpisodeNote.of(note.episode()).episode()).as("L0 image").isEqualTo(note.episode());
    }
}
