package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.TalkingPoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws and known facts on real notes, where they are at hand. */
@Tag("corpus")
class CorpusTest {
    @Test
    void everyRealNoteIsReadAndWrittenWithoutLoss() {
        List<Path> files = Corpus.files();
        for (Path file : files) {
            String text = Corpus.text(file);
            Laws.checkReading(text);
            Laws.checkWords(text);
            Laws.twins(text).forEach(Laws::checkReading);
        }
        System.out.println("L0, L1, L6, L8: " + files.size() + " real notes and their twins");
        assertThat(files).hasSizeGreaterThan(300);
    }

    @Test
    void everyWordOfARealNoteCounts() {
        int tried = 0;
        for (Path file : Corpus.notes()) {
            tried += Laws.checkEveryWordCounts(Corpus.text(file));
        }
        System.out.println("L8: " + tried + " words replaced, none is lost");
        assertThat(tried).isGreaterThan(100_000);
    }

    @Test
    void everyRealNoteHoldsWhatAnIndependentCountFound() throws IOException {
        Map<String, String> expected = facts();
        Map<String, String> found = new TreeMap<>();
        for (Path file : Corpus.notes()) {
            found.put(Corpus.code(file), facts(EpisodeNote.read(file).episode()));
        }
        assertThat(found).isEqualTo(expected);
    }

    private static Map<String, String> facts() throws IOException {
        try (InputStream in = CorpusTest.class.getResourceAsStream("corpus-facts.tsv");
                Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (a, b) -> a, TreeMap::new));
        }
    }

    private static String facts(Episode episode) {
        List<ChecklistItem> items = Stream.of(Section.PRE_SHOW, Section.JUST_BEFORE, Section.POST_SHOW)
                .flatMap(section -> episode.checklist(section).stream())
                .toList();
        Predicate<ChecklistItem> other = item ->
                item.state().filter(state -> !state.isOpen() && !state.isDone()).isPresent();
        return Stream.of(
                        items.stream().filter(ChecklistItem::isOpen).count(),
                        items.stream().filter(ChecklistItem::isDone).count(),
                        items.stream().filter(other).count(),
                        episode.talkingPoints().stream().count(),
                        episode.talkingPoints().stream()
                                .map(TalkingPoint::state)
                                .filter(state -> state.isPresent())
                                .count(),
                        (long) episode.talkingPoints().segments().size(),
                        (long) episode.timestamps().size(),
                        (long) episode.guests().size(),
                        episode.references().stream()
                                .mapToLong(group -> group.references().size())
                                .sum())
                .map(String::valueOf)
                .collect(Collectors.joining("\t"));
    }
}
