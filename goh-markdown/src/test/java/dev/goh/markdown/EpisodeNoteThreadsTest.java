package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Shows;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Profiles;
import dev.goh.markdown.fixtures.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing is shared by threads that could be changed by one of them. */
class EpisodeNoteThreadsTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 20;
    private static final NoteValidator VALIDATOR = NoteValidator.of(Profiles.strict());

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void eightThreadsReadWriteAndRenderTheSame() throws Exception {
        String text = Fixtures.all().stream()
                .filter(fixture -> fixture.name().equals("whole-office-hours"))
                .findFirst()
                .orElseThrow()
                .text();
        List<Object> expected = results(EpisodeNote.parse(text));
        EpisodeNote shared = EpisodeNote.parse(text);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<List<Object>>> work = () -> {
            start.await();
            List<List<Object>> found = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                found.add(results(EpisodeNote.parse(text)));
                found.add(results(shared));
            }
            return found;
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<List<Object>>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(work));
            }
            for (Future<List<List<Object>>> result : results) {
                assertThat(result.get())
                        .hasSize(2 * ROUNDS)
                        .allSatisfy(found -> assertThat(found).isEqualTo(expected));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Object> results(EpisodeNote note) {
        return List.of(
                note.text(),
                note.episode(),
                VALIDATOR.validate(note, Context.infer()),
                EpisodeNote.of(note.episode()).text(),
                EpisodeLinks.of(note.episode()),
                EpisodeHtml.render(note.episode(), Shows.grafanaOfficeHours()));
    }
}
