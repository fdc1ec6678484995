package dev.goh.benchmarks;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.formatter.Formatter;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Reads notes and writes them again, unchanged, with goh and with its peers, and counts the lines that come out differently. */
public final class RoundTrips {
    private RoundTrips() {}

    /**
     * Prints a line for each library.
     *
     * @param args a folder with notes
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<String> notes = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                notes.add(Files.readString(file));
            }
        }
        libraries().forEach((library, trip) -> {
            List<Integer> changed = notes.stream()
                    .map(note -> changedLines(note, trip.apply(note)))
                    .sorted()
                    .toList();
            long same =
                    notes.stream().filter(note -> trip.apply(note).equals(note)).count();
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %d of %d notes unchanged, %d lines changed (median), %d at most%n",
                    library,
                    same,
                    notes.size(),
                    changed.get(changed.size() / 2),
                    changed.get(changed.size() - 1));
        });
    }

    private static Map<String, UnaryOperator<String>> libraries() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(YamlFrontMatterExtension.create(), TaskListExtension.create(), WikiLinkExtension.create()));
        Parser flexmark = Parser.builder(options).build();
        Formatter formatter = Formatter.builder(options).build();
        org.commonmark.parser.Parser commonmark =
                org.commonmark.parser.Parser.builder().build();
        MarkdownRenderer renderer = MarkdownRenderer.builder().build();

        Map<String, UnaryOperator<String>> libraries = new LinkedHashMap<>();
        libraries.put("goh", note -> EpisodeNote.parse(note).text());
        libraries.put("flexmark-java 0.64.8", note -> formatter.render(flexmark.parse(note)));
        libraries.put("commonmark-java 0.30.0", note -> renderer.render(commonmark.parse(note)));
        return libraries;
    }

    /** The lines of a note that are not in the longest common subsequence of both. */
    private static int changedLines(String note, String written) {
        String[] before = note.split("\n", -1);
        String[] after = written.split("\n", -1);
        int[][] common = new int[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                common[i][j] = before[i].equals(after[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return before.length - common[0][0];
    }
}
