package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.markdown.fixtures.Fixture;
import dev.goh.markdown.fixtures.Fixtures;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private static final Map<String, Function<Episode, Object>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("title", Episode::title);
        PARTS.put("url", Episode::url);
        PARTS.put("embed", Episode::embed);
        PARTS.put("date", Episode::date);
        PARTS.put("guests", Episode::guests);
        PARTS.put("preShow", episode -> episode.preShow().items());
        PARTS.put("points", episode -> episode.talkingPoints().points());
        PARTS.put("segments", episode -> episode.talkingPoints().segments());
        PARTS.put("justBefore", episode -> episode.justBefore().items());
        PARTS.put("postShow", episode -> episode.postShow().items());
        PARTS.put("timestamps", Episode::timestamps);
        PARTS.put("references", Episode::references);
        PARTS.put("properties", Episode::properties);
        PARTS.put("intros", Episode::intros);
        PARTS.put("otherSections", Episode::otherSections);
    }

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsAsTheExpectedEpisode(Fixture fixture) {
        assertReads(fixture, fixture.text());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsTheSameWithEveryKindOfLineEnd(Fixture fixture) {
        for (String end : List.of("\n", "\r", "\r\n")) {
            assertReads(fixture, LINE_END.matcher(fixture.text()).replaceAll(end));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsTheSameWithAndWithoutByteOrderMark(Fixture fixture) {
        String text = fixture.text();
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        assertReads(fixture, marked ? text.substring(1) : BYTE_ORDER_MARK + text);
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

    /** Compares part by part first: an episode as a whole is one very long line. */
    private static void assertReads(Fixture fixture, String text) {
        Episode actual = EpisodeNote.parse(text).episode();
        SoftAssertions parts = new SoftAssertions();
        PARTS.forEach((name, part) -> parts.assertThat(part.apply(actual))
                .as("%s of %s", name, fixture)
                .isEqualTo(part.apply(fixture.expected())));
        parts.assertAll();
        assertThat(actual).as("%s", fixture).isEqualTo(fixture.expected());
    }
}
