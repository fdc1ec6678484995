package dev.goh.benchmarks;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all rules cost beside reading, on the notes that the tests of goh-markdown read; most are small. Run it from the project's
 * folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FixturesBenchmark {
    private static final Path FIXTURES = Path.of("goh-markdown/src/test/resources/dev/goh/markdown/fixtures");

    private final List<String> texts = texts();
    private final List<EpisodeNote> notes =
            texts.stream().map(EpisodeNote::parse).toList();
    private final NoteValidator validator = NoteValidator.of(Profiles.officeHours());

    private static List<String> texts() {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(FixturesBenchmark::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("run this from the project's folder", e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts to episodes. */
    @Benchmark
    public List<EpisodeNote> gohRead() {
        return texts.stream().map(EpisodeNote::parse).toList();
    }

    /** All rules of the default profile, on notes that are read already. */
    @Benchmark
    public List<ValidationReport> gohRules() {
        return notes.stream()
                .map(note -> validator.validate(note, Context.infer()))
                .toList();
    }
}
