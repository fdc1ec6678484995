package dev.goh.benchmarks;

import com.vladsch.flexmark.util.ast.Document;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.TaskState;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteEncodingException;
import dev.goh.markdown.NoteValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
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
 * What it costs to make an {@code Episode} of a note, beside what others need only to parse it, and beside the least that any
 * reader must do: decode, split, look at the start of each line. One operation is one note of about 7 KB, with accents and dashes
 * as two of three real notes have them; Java reads texts without any in less time, which {@code plain} is there to show.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {
    private final byte[] utf8 = sample();
    private final String text = new String(utf8, StandardCharsets.UTF_8);
    private final byte[] plainUtf8 = Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('–', '-')
            .getBytes(StandardCharsets.US_ASCII);
    private final EpisodeNote note = EpisodeNote.parse(text);
    private final Episode episode = note.episode();
    private final String items = "## Pre-show checklist\n\n" + "- [x] Heat the oven\n".repeat(9_999) + "- [ ] Eat\n";
    private final NoteValidator validator = NoteValidator.of(Profiles.officeHours());
    private final Context context = Context.infer().fileName("GOH 57 - Inés Calder on measuring a bakery.md");
    private final com.vladsch.flexmark.parser.Parser flexmark =
            com.vladsch.flexmark.parser.Parser.builder().build();
    private final org.commonmark.parser.Parser commonmark =
            org.commonmark.parser.Parser.builder().build();

    static byte[] sample() {
        try (InputStream in = ReadBenchmark.class.getResourceAsStream("note.md")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text to episode. */
    @Benchmark
    public Episode gohRead() {
        return EpisodeNote.parse(text).episode();
    }

    /** Bytes to episode, for comparison with {@link #split()}. */
    @Benchmark
    public Episode gohReadBytes() {
        return read(utf8);
    }

    /** Bytes to episode, for comparison with {@link #splitPlain()}. */
    @Benchmark
    public Episode gohReadPlainBytes() {
        return read(plainUtf8);
    }

    private static Episode read(byte[] utf8) {
        try {
            return EpisodeNote.parse(utf8).episode();
        } catch (NoteEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rules of the default profile, on a note that is read already. */
    @Benchmark
    public ValidationReport gohRules() {
        return validator.validate(note, context);
    }

    /** Episode to text, with the check that the text reads back. */
    @Benchmark
    public String gohWrite() {
        return EpisodeNote.of(episode).text();
    }

    /** Text to text with one task ticked, read back as a check. */
    @Benchmark
    public String gohTick() {
        return tick(text);
    }

    private static String tick(String text) {
        return EpisodeNote.parse(text)
                .edit(changed -> changed.withPreShow(
                        changed.preShow().replaceFirst(ChecklistItem::isOpen, item -> item.withState(TaskState.DONE))))
                .text();
    }

    /** Text to episode, of a note with 10,000 items. */
    @Benchmark
    public Episode gohReadItems() {
        return EpisodeNote.parse(items).episode();
    }

    /** Text to text with the last of 10,000 tasks ticked, read back as a check. */
    @Benchmark
    public String gohTickItems() {
        return tick(items);
    }

    /** flexmark's bare parse. */
    @Benchmark
    public Document flexmarkParse() {
        return flexmark.parse(text);
    }

    /** commonmark-java's bare parse. */
    @Benchmark
    public org.commonmark.node.Node commonmarkParse() {
        return commonmark.parse(text);
    }

    /** Decodes UTF-8, splits lines, classifies each by its first characters. */
    @Benchmark
    public int split() {
        return split(utf8);
    }

    /** The same for a note that is all in ASCII. */
    @Benchmark
    public int splitPlain() {
        return split(plainUtf8);
    }

    private static int split(byte[] utf8) {
        String decoded = new String(utf8, StandardCharsets.UTF_8);
        int classes = 0;
        int from = 0;
        while (from < decoded.length()) {
            int end = decoded.indexOf('\n', from);
            String line = decoded.substring(from, end < 0 ? decoded.length() : end);
            classes = classes * 31 + classify(line);
            from = end < 0 ? decoded.length() : end + 1;
        }
        return classes;
    }

    private static int classify(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        if (i == line.length()) {
            return 0;
        }
        return switch (line.charAt(i)) {
            case '#' -> 1;
            case '-', '*', '+' -> line.startsWith("[", i + 2) ? 2 : 3;
            case '>' -> 4;
            case '`', '~' -> 5;
            default -> Character.isDigit(line.charAt(i)) ? 6 : 7;
        };
    }
}
