package dev.goh.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.markdown.EpisodeNote;
import dev.goh.testkit.Episodes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** L7: whatever an episode holds comes back from its JSON, and from JSON to Markdown and back. */
class RoundTripTest {
    @Provide
    Arbitrary<Episode> anyEpisodes() {
        return Episodes.any();
    }

    @Provide
    Arbitrary<Episode> oddEpisodes() {
        return OddEpisodes.any();
    }

    @Provide
    Arbitrary<Episode> representable() {
        return Episodes.representable();
    }

    private static void check(Episode episode) {
        String compact = EpisodeJson.write(episode);
        String pretty = EpisodeJson.write(episode, JsonOptions.indented());

        assertThat(EpisodeJson.read(compact)).as(compact).isEqualTo(episode);
        assertThat(EpisodeJson.read(pretty)).isEqualTo(episode);
        assertThat(EpisodeJson.writeBytes(episode)).isEqualTo(compact.getBytes(StandardCharsets.UTF_8));
        assertThat(EpisodeJson.write(EpisodeJson.read(pretty)))
                .as("written once more")
                .isEqualTo(compact);
        assertThat(compact).doesNotContain("\n", "\r");
        assertThat(pretty).endsWith("}\n");
    }

    @Property
    void everyEpisodeComesBackFromItsJson(@ForAll("anyEpisodes") Episode episode) {
        check(episode);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void everyOddEpisodeComesBackFromItsJson(@ForAll("oddEpisodes") Episode episode) {
        check(episode);
    }

    @Property(tries = 2000)
    void anEpisodeIsTheSameThroughMarkdownJsonAndMarkdown(@ForAll("representable") Episode episode) {
        EpisodeNote note = EpisodeNote.of(episode);
        Episode fromNote = EpisodeNote.parse(note.text()).episode();
        assertThat(fromNote).as("from Markdown").isEqualTo(episode);
        Episode fromJson = EpisodeJson.read(EpisodeJson.write(fromNote));
        assertThat(fromJson).as("from JSON").isEqualTo(episode);
        String again = EpisodeNote.of(fromJson).text();
        assertThat(again).as("to Markdown").isEqualTo(note.text());
        assertThat(EpisodeNote.parse(again).episode()).as("from Markdown again").isEqualTo(episode);
    }

    @Test
    void everyFixtureComesBackThroughJson() {
        List<Path> files = Notes.fixtures();
        assertThat(files).hasSizeGreaterThan(200);
        files.forEach(RoundTripTest::checkNote);
    }

    @Test
    @Tag("corpus")
    void everyRealNoteComesBackThroughJson() {
        List<Path> files = Notes.corpus();
        files.forEach(RoundTripTest::checkNote);
        System.out.println("L7: " + files.size() + " real notes");
        assertThat(files).hasSizeGreaterThan(300);
    }

    /** Put into its own note, an episode from JSON changes not a byte. */
    private static void checkNote(Path file) {
        EpisodeNote note = EpisodeNote.parse(Notes.text(file));
        check(note.episode());
        Episode fromJson = EpisodeJson.read(EpisodeJson.write(note.episode()));
        assertThat(note.with(fromJson).text()).as("%s", file).isEqualTo(note.text());
    }
}
