package dev.goh.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts of notes: well formed, nearly so, and not at all. They shrink line by line. */
public final class Notes {
    private static final int MAX_LINES = 60;

    private Notes() {}

    /** Any text of up to about sixty lines, with any line ends, with or without a byte order mark and a final line end. */
    public static Arbitrary<String> any() {
        Arbitrary<List<String>> chaos = NoteLines.any().list().ofMaxSize(MAX_LINES);
        Arbitrary<List<String>> lines = Arbitraries.frequencyOf(Tuple.of(2, chaos), Tuple.of(3, outlined()));
        Arbitrary<List<String>> ends = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(List.of("\n"))),
                Tuple.of(2, Arbitraries.just(List.of("\r\n"))),
                Tuple.of(1, Arbitraries.just(List.of("\r"))),
                Tuple.of(
                        1,
                        Arbitraries.of("\n", "\r\n", "\r").list().ofMinSize(2).ofMaxSize(5)));
        Arbitrary<String> mark = Arbitraries.frequency(Tuple.of(9, ""), Tuple.of(1, "\uFEFF"));
        return Stable.of(Combinators.combine(lines, ends, mark, Arbitraries.of(true, false))
                .as(Notes::text));
    }

    private static String text(List<String> lines, List<String> ends, String mark, boolean finalEnd) {
        StringBuilder text = new StringBuilder(mark);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            text.append(lines.get(i)).append(last && !finalEnd ? "" : ends.get(i % ends.size()));
        }
        return text.toString();
    }

    /** Front matter, a head and sections, each with lines that mostly suit it. */
    private static Arbitrary<List<String>> outlined() {
        Arbitrary<List<String>> frontMatter =
                NoteLines.frontMatter().list().ofMaxSize(4).map(lines -> framed("---", lines));
        Arbitrary<List<String>> head = mostly(NoteLines.head(), 6);
        Arbitrary<List<String>> items = section(NoteLines.item());
        Arbitrary<List<String>> timestamps = section(NoteLines.timestamp());
        Arbitrary<List<String>> references = section(NoteLines.reference());
        Arbitrary<List<List<String>>> sections = Arbitraries.frequencyOf(
                        Tuple.of(3, items), Tuple.of(1, timestamps), Tuple.of(2, references))
                .list()
                .ofMaxSize(6);
        return Stable.of(Combinators.combine(frontMatter.list().ofMaxSize(1), head, sections)
                .as((front, first, rest) -> {
                    List<String> lines = new ArrayList<>();
                    front.forEach(lines::addAll);
                    lines.addAll(first);
                    rest.forEach(lines::addAll);
                    return lines;
                }));
    }

    private static List<String> framed(String frame, List<String> lines) {
        List<String> framed = new ArrayList<>(lines);
        framed.add(0, frame);
        framed.add(frame);
        return framed;
    }

    private static Arbitrary<List<String>> section(Arbitrary<String> line) {
        return Stable.of(
                Combinators.combine(NoteLines.heading(), mostly(line, 9)).as((heading, lines) -> {
                    List<String> all = new ArrayList<>(lines);
                    all.add(0, heading);
                    return all;
                }));
    }

    /** Lines of one kind, and now and then what may stand anywhere. */
    private static Arbitrary<List<String>> mostly(Arbitrary<String> line, int size) {
        return Stable.of(Arbitraries.frequencyOf(
                        Tuple.of(8, line),
                        Tuple.of(2, NoteLines.blank()),
                        Tuple.of(2, NoteLines.text()),
                        Tuple.of(2, NoteLines.marker()),
                        Tuple.of(1, NoteLines.any()))
                .list()
                .ofMaxSize(size));
    }

    /** What becomes of a note after one to four edits as people, editors and accidents make them. */
    public static Arbitrary<String> mutated(String seed) {
        return Stable.of(NoteMutation.any().list().ofMinSize(1).ofMaxSize(4).map(edits -> {
            String text = seed;
            for (NoteMutation edit : edits) {
                text = edit.apply(text);
            }
            return text;
        }));
    }
}
