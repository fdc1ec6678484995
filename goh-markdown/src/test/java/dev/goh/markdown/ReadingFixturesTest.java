package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.markdown.fixtures.Fixture;
import dev.goh.markdown.fixtures.Fixtures;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture reads as the episode that was written down for it, whatever ends its lines. */
class ReadingFixturesTest {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsAsTheExpectedEpisode(Fixture fixture) {
        assertReads(fixture.text(), fixture.expected());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsTheSameWithEveryKindOfLineEnd(Fixture fixture) {
        for (String end : List.of("\n", "\r", "\r\n")) {
            assertReads(LINE_END.matcher(fixture.text()).replaceAll(end), fixture.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsTheSameWithAndWithoutByteOrderMark(Fixture fixture) {
        String text = fixture.text();
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        assertReads(marked ? text.substring(1) : BYTE_ORDER_MARK + text, fixture.expected());
    }

    @Test
    void thereAreAtLeastSixtyFixturesAndEveryFileIsUsedOnce() throws IOException, URISyntaxException {
        List<String> names = Fixtures.all().stream().map(Fixture::name).toList();

        assertThat(names).hasSizeGreaterThanOrEqualTo(60);
        assertThat(names).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(namesOfFiles());
    }

    private static List<String> namesOfFiles() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Fixture.class.getResource("empty-file.md").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .toList();
        }
    }

    /** Compares part by part first, since an episode as a whole is one very long line. */
    private static void assertReads(String text, Episode expected) {
        Episode actual = EpisodeNote.parse(text).episode();
        SoftAssertions parts = new SoftAssertions();
        parts.assertThat(actual.title()).as("title").isEqualTo(expected.title());
        parts.assertThat(actual.url()).as("url").isEqualTo(expected.url());
        parts.assertThat(actual.embed()).as("embed").isEqualTo(expected.embed());
        parts.assertThat(actual.date()).as("date").isEqualTo(expected.date());
        parts.assertThat(actual.guests()).as("guests").isEqualTo(expected.guests());
        parts.assertThat(actual.preShow().items())
                .as("preShow")
                .isEqualTo(expected.preShow().items());
        parts.assertThat(actual.talkingPoints().points())
                .as("points")
                .isEqualTo(expected.talkingPoints().points());
        parts.assertThat(actual.talkingPoints().segments())
                .as("segments")
                .isEqualTo(expected.talkingPoints().segments());
        parts.assertThat(actual.justBefore().items())
                .as("justBefore")
                .isEqualTo(expected.justBefore().items());
        parts.assertThat(actual.postShow().items())
                .as("postShow")
                .isEqualTo(expected.postShow().items());
        parts.assertThat(actual.timestamps()).as("timestamps").isEqualTo(expected.timestamps());
        parts.assertThat(actual.references()).as("references").isEqualTo(expected.references());
        parts.assertThat(actual.properties()).as("properties").isEqualTo(expected.properties());
        parts.assertThat(actual.intros()).as("intros").isEqualTo(expected.intros());
        parts.assertThat(actual.otherSections()).as("otherSections").isEqualTo(expected.otherSections());
        parts.assertAll();
        assertThat(actual).isEqualTo(expected);
    }
}
