package dev.goh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.Shows;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.Validator;
import dev.goh.json.EpisodeJson;
import dev.goh.json.GohModule;
import dev.goh.markdown.EpisodeHtml;
import dev.goh.markdown.EpisodeLinks;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteMerge;
import dev.goh.markdown.NoteValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** One validator, one codec and one mapper give sixteen threads what they give to one. */
class SharedByThreadsTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 40;
    private static final int ORDERS = 4;
    private static final NoteValidator NOTES = NoteValidator.of(Profiles.strict());
    private static final Validator EPISODES = Validator.of(Profiles.strict());
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new GohModule()).build();

    /** What everything makes of one note; nobody but this object has it. */
    private static List<Object> results(EpisodeNote note) {
        Episode episode = note.episode();
        Episode dated = episode.withDate(LocalDate.of(2026, 3, 6));
        String json = EpisodeJson.write(episode);
        String mapped = MAPPER.writeValueAsString(episode);
        return List.of(
                EpisodeNote.parse(note.text()).episode(),
                note.with(dated).text(),
                NoteMerge.merge(note, note.with(dated), note).text(),
                NOTES.validate(note, Context.infer()),
                NOTES.fix(note, Applicability.SAFE).note().text(),
                EPISODES.validate(episode, Context.infer()),
                json,
                EpisodeJson.read(json),
                mapped,
                MAPPER.readValue(mapped, Episode.class),
                EpisodeHtml.render(episode, Shows.grafanaOfficeHours()),
                EpisodeLinks.of(episode));
    }

    /** The threads come first: whatever is made on first use must not have been made by one thread alone. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void everyThreadFindsWhatOneAloneFinds() throws Exception {
        List<EpisodeNote> notes = notes();
        List<Map<Integer, List<Object>>> found = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Map<Integer, List<Object>>>> done = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<Integer> order = shuffled(notes.size(), thread % ORDERS).subList(0, ROUNDS);
                done.add(threads.submit(() -> {
                    Map<Integer, List<Object>> results = new HashMap<>();
                    start.await();
                    for (int i : order) {
                        results.put(i, results(notes.get(i)));
                    }
                    return results;
                }));
            }
            for (Future<Map<Integer, List<Object>>> one : done) {
                found.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }

        List<List<Object>> alone =
                notes().stream().map(SharedByThreadsTest::results).toList();
        assertThat(found)
                .hasSize(THREADS)
                .allSatisfy(results -> assertThat(results)
                        .hasSize(ROUNDS)
                        .allSatisfy((i, result) -> assertThat(result).isEqualTo(alone.get(i))));
    }

    private static List<EpisodeNote> notes() throws IOException {
        List<EpisodeNote> notes = new ArrayList<>();
        for (Path fixture : CutNotesTest.fixtures()) {
            notes.add(EpisodeNote.parse(Files.readString(fixture)));
        }
        return notes;
    }

    /** Some threads take the notes in the same order, so that they meet at them. */
    private static List<Integer> shuffled(int size, int seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}
