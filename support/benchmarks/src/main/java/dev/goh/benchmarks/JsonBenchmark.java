package dev.goh.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.goh.core.Episode;
import dev.goh.json.EpisodeJson;
import dev.goh.json.JsonOptions;
import dev.goh.markdown.EpisodeNote;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** What it costs to read and write an episode as JSON, beside Jackson with plain records that hold the same data. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JsonBenchmark {
    private final Episode episode = EpisodeNote.parse(new String(ReadBenchmark.sample(), StandardCharsets.UTF_8))
            .episode();
    private final byte[] json = EpisodeJson.writeBytes(episode, JsonOptions.defaults());
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final PlainEpisode plain = mapper.readValue(json, PlainEpisode.class);

    /** Makes sure that both sides write the same document. */
    @Setup
    public void compare() {
        String ours = new String(json, StandardCharsets.UTF_8);
        String theirs = mapper.writeValueAsString(plain);
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("the documents differ:\n" + ours + "\n" + theirs);
        }
    }

    /** UTF-8 to episode, everything checked. */
    @Benchmark
    public Episode gohJsonRead() {
        return EpisodeJson.read(json);
    }

    /** Episode to UTF-8. */
    @Benchmark
    public byte[] gohJsonWrite() {
        return EpisodeJson.writeBytes(episode, JsonOptions.defaults());
    }

    /** UTF-8 to plain records. */
    @Benchmark
    public Object recordsRead() {
        return mapper.readValue(json, PlainEpisode.class);
    }

    /** Plain records to UTF-8. */
    @Benchmark
    public byte[] recordsWrite() {
        return mapper.writeValueAsBytes(plain);
    }
}
