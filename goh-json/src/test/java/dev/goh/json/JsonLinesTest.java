package dev.goh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Episode;
import dev.goh.core.Guest;
import dev.goh.core.VideoLink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One episode a line, as many as there are. */
class JsonLinesTest {
    private static final Episode ONE =
            Episode.builder().url(VideoLink.of("TBD")).build();
    private static final Episode TWO =
            Episode.builder().addGuests(Guest.of("Žofie\u2028")).build();

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Episode> lines(String text) {
        return EpisodeJson.lines(stream(text));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        EpisodeJson.writeLines(Stream.of(ONE, TWO, ONE), out, JsonOptions.indented());

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.split("\n", -1)).hasSize(4).endsWith("");
        assertThat(lines(text)).containsExactly(ONE, TWO, ONE);

        ByteArrayOutputStream usual = new ByteArrayOutputStream();
        EpisodeJson.writeLines(Stream.of(ONE, TWO, ONE), usual);
        assertThat(usual.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void emptyLinesAndOtherLineEndsMakeNoDifference() {
        String one = EpisodeJson.write(ONE);

        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\r\n  \n")).isEmpty();
        assertThat(lines("\ufeff" + one + "\r\n\r\n" + one)).containsExactly(ONE, ONE);
    }

    @Test
    void anyLengthOfARecordAndOfWhatAStreamGivesAtOnceIsRead() {
        for (int length : List.of(1, 8_000, 8_191, 8_192, 8_193, 20_000)) {
            String frame =
                    EpisodeJson.write(Episode.builder().addGuests(Guest.of("*")).build());
            Guest guest =
                    Guest.of("é" + "a".repeat(Math.max(0, length - frame.getBytes(StandardCharsets.UTF_8).length - 1)));
            Episode episode = Episode.builder().addGuests(guest).build();
            String text = (EpisodeJson.write(episode) + "\n").repeat(3) + " \t\r\n" + EpisodeJson.write(ONE);

            assertThat(lines(text)).containsExactly(episode, episode, episode, ONE);
            for (int most : List.of(1, 7, 8_191)) {
                InputStream slow = new FilterInputStream(stream(text)) {
                    @Override
                    public int read(byte[] bytes, int from, int count) throws IOException {
                        return super.read(bytes, from, Math.min(count, most));
                    }
                };
                assertThat(EpisodeJson.lines(slow)).containsExactly(episode, episode, episode, ONE);
            }
        }
    }

    @Test
    void aBadRecordIsNamedByItsLineAndTheNextIsRead() {
        String one = EpisodeJson.write(ONE);
        Iterator<Episode> records = lines(one + "\n\n{\"goh\":1,\"date\":\"soon\"}\n{\n" + one + "\n")
                .iterator();

        assertThat(records.next()).isEqualTo(ONE);
        assertThatThrownBy(records::next)
                .isInstanceOf(EpisodeJsonException.class)
                .hasMessage("/date (line 3, column 17): expected a day such as \"2026-11-21\", found \"soon\"");
        assertThatThrownBy(records::next).hasMessageContaining("(line 4, column ");
        assertThat(records.next()).isEqualTo(ONE);
        assertThat(records.hasNext()).isFalse();
    }

    @Test
    void aRecordThatEndsTooSoonIsNamedByItsLineWhateverTheLineEnd() {
        for (String end : List.of("", "\n", "\r\n")) {
            Iterator<Episode> records = lines("\r\n{\"goh\":1" + end + (end.isEmpty() ? "" : "{\"goh\":1}"))
                    .iterator();

            assertThatThrownBy(records::next).hasMessageStartingWith("/goh (line 2, column 9): no JSON: ");
            assertThat(records.hasNext()).isEqualTo(!end.isEmpty());
        }
    }

    @Test
    void theCrOfALineEndDoesNotCount() {
        JsonOptions nine = JsonOptions.builder().maxLength(9).build();
        Iterator<Episode> records = EpisodeJson.lines(stream("{\"goh\":1}\r\n{\"goh\":1}\r1\n{\"goh\":1}"), nine)
                .iterator();

        assertThat(records.next()).isEqualTo(Episode.builder().build());
        assertThatThrownBy(records::next)
                .hasMessage("the document (line 2, column 1): longer than 9, which is the limit (maxLength)");
        assertThat(records.next()).isEqualTo(Episode.builder().build());
    }

    @Test
    void aLineThatIsTooLongOrNotUtf8IsNamedToo() {
        String one = EpisodeJson.write(ONE);
        byte[] bytes = ("\n" + "x".repeat(1000) + "\n\u00e9\n" + one).getBytes(StandardCharsets.ISO_8859_1);
        Iterator<Episode> records = EpisodeJson.lines(
                        new ByteArrayInputStream(bytes),
                        JsonOptions.builder().maxLength(999).build())
                .iterator();

        assertThatThrownBy(records::next)
                .isInstanceOf(EpisodeJsonLimitException.class)
                .hasMessage("the document (line 2, column 1): longer than 999, which is the limit (maxLength)");
        assertThatThrownBy(records::next)
                .hasMessage("the document (line 3, column 1): invalid UTF-8 at byte 0; JSON is UTF-8");
        assertThat(records.next()).isEqualTo(ONE);
    }

    @Test
    void recordsAreReadAsTheyAreAskedFor() {
        String one = EpisodeJson.write(ONE) + "\n";
        InputStream broken = new FilterInputStream(stream(one)) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, Math.min(length, one.length()));
                if (read < 0) {
                    throw new IOException("the line is dead");
                }
                return read;
            }
        };
        Iterator<Episode> records = EpisodeJson.lines(broken).iterator();

        assertThat(records.next()).isEqualTo(ONE);
        assertThatThrownBy(records::next)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the line is dead");
        assertThatThrownBy(records::next).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aStreamThatIsGivenStaysOpenAndAFileThatIsOpenedIsClosed(@TempDir Path folder) throws IOException {
        boolean[] closed = {false};
        InputStream in = new FilterInputStream(stream(EpisodeJson.write(ONE))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (Stream<Episode> records = EpisodeJson.lines(in, JsonOptions.defaults())) {
            assertThat(records).hasSize(1);
        }
        assertThat(closed[0]).isFalse();

        Path file = folder.resolve("episodes.jsonl");
        Files.writeString(file, EpisodeJson.write(ONE) + "\n" + EpisodeJson.write(TWO));
        Iterator<Episode> unread;
        try (Stream<Episode> records = EpisodeJson.lines(file)) {
            assertThat(records).containsExactlyElementsOf(List.of(ONE, TWO));
        }
        try (Stream<Episode> records = EpisodeJson.lines(file, JsonOptions.defaults())) {
            unread = records.iterator();
        }
        assertThatThrownBy(unread::next).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> EpisodeJson.lines(folder.resolve("gone"), JsonOptions.defaults()))
                .isInstanceOf(NoSuchFileException.class);
    }
}
