package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.internal.Alignment;
import dev.goh.core.internal.Diff3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits that people really made, shared out between two sides. Put together again they must be what the person wrote, or a conflict
 * must say that they are not.
 */
@Tag("corpus")
class MergeCorpusTest {
    /** How the changes of an edit are shared out. */
    private enum Split {
        /** The first half of the changed places to us, the other half to them. */
        HALVES,
        /** Every other changed place to us. */
        PLACES,
        /** Every other changed line to us, also of lines that stand together and were changed one by one. */
        LINES,
        /** Some sections to us, the others to them, through the episode. */
        SECTIONS
    }

    /** A place of a text at which an edit replaced some lines by others. */
    private record Change(int from, int to, List<String> lines) {}

    /** What two sides made of a text. */
    private record Sides(String ours, String theirs) {}

    private int merges;
    private int clean;
    private int bytes;
    private int cleanForGit;
    private int onlyForGit;
    private int onlyForUs;

    @Test
    void everyRealEditInTwoHalvesIsWhatThePersonWroteOrAConflict(@TempDir Path folder) {
        for (Path before : befores()) {
            String base = Corpus.text(before);
            String after = Corpus.text(before.resolveSibling("after.md"));
            for (Split split : Split.values()) {
                if (split != Split.SECTIONS && !headings(base).equals(headings(after))) {
                    // Lines that are torn from the heading above them are an edit that nobody made.
                    continue;
                }
                Sides sides = split == Split.SECTIONS ? sections(base, after) : lines(base, after, split);
                if (!sides.ours.equals(base) && !sides.theirs.equals(base)) {
                    merge(base, sides, after, folder);
                }
            }
        }
        System.out.println(merges + " merges of real edits in two halves: " + clean
                + " give the episode that the person wrote, " + bytes + " of them the very bytes, " + (merges - clean)
                + " a conflict; git merge-file has a conflict in " + (merges - cleanForGit)
                + ", where there is none here in "
                + onlyForGit + "; here alone in " + onlyForUs);
        assertThat(merges).isEqualTo(215);
        assertThat(clean).isGreaterThanOrEqualTo(210);
        assertThat(onlyForGit).isGreaterThanOrEqualTo(23);
    }

    private void merge(String base, Sides sides, String after, Path folder) {
        merges++;
        boolean git = isCleanForGit(base, sides, folder);
        cleanForGit += git ? 1 : 0;
        NoteMerge merge = NoteMerge.merge(
                EpisodeNote.parse(base), EpisodeNote.parse(sides.ours), EpisodeNote.parse(sides.theirs));
        if (merge.isClean()) {
            assertThat(merge.note().episode())
                    .isEqualTo(EpisodeNote.parse(after).episode());
            clean++;
            bytes += merge.note().text().equals(after) ? 1 : 0;
            onlyForGit += git ? 0 : 1;
        } else {
            onlyForUs += git ? 1 : 0;
        }
    }

    private static List<String> headings(String text) {
        return text.lines().filter(line -> line.startsWith("#")).toList();
    }

    private static Sides lines(String base, String after, Split split) {
        List<String> old = LineEnds.split(base);
        List<Change> changes = changes(old, LineEnds.split(after), split == Split.LINES);
        List<Change> ours = new ArrayList<>();
        List<Change> theirs = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            boolean first = split == Split.HALVES ? 2 * i < changes.size() : i % 2 == 0;
            (first ? ours : theirs).add(changes.get(i));
        }
        return new Sides(applied(old, ours), applied(old, theirs));
    }

    private static List<Change> changes(List<String> old, List<String> now, boolean single) {
        List<Change> changes = new ArrayList<>();
        int from = 0;
        for (Diff3.Chunk chunk : Diff3.difference(old, now)) {
            int size = chunk.ours().size();
            if (chunk.conflict() && single && areLineByLine(chunk)) {
                for (int i = 0; i < size; i++) {
                    changes.add(
                            new Change(from + i, from + i + 1, chunk.theirs().subList(i, i + 1)));
                }
            } else if (chunk.conflict()) {
                changes.add(new Change(from, from + size, chunk.theirs()));
            }
            from += size;
        }
        return changes;
    }

    private static boolean areLineByLine(Diff3.Chunk chunk) {
        boolean similar = chunk.ours().size() == chunk.theirs().size();
        for (int i = 0; similar && i < chunk.ours().size(); i++) {
            similar = Alignment.similar(chunk.ours().get(i), chunk.theirs().get(i));
        }
        return similar;
    }

    private static String applied(List<String> old, List<Change> changes) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Change change : changes) {
            old.subList(at, change.from).forEach(text::append);
            change.lines.forEach(text::append);
            at = change.to;
        }
        old.subList(at, old.size()).forEach(text::append);
        return text.toString();
    }

    private static Sides sections(String base, String after) {
        EpisodeNote note = EpisodeNote.parse(base);
        Episode now = EpisodeNote.parse(after).episode();
        return new Sides(
                note.with(mixed(note.episode(), now, true)).text(),
                note.with(mixed(note.episode(), now, false)).text());
    }

    /** The base with front matter, embed, timestamps, references and first checklist of the edit, or with all the rest. */
    private static Episode mixed(Episode base, Episode now, boolean first) {
        Episode a = first ? now : base;
        Episode b = first ? base : now;
        Episode mixed = Episode.builder()
                .from(b)
                .url(a.url())
                .date(a.date())
                .properties(a.properties())
                .embed(a.embed())
                .preShow(a.preShow())
                .timestamps(a.timestamps())
                .references(a.references())
                .build();
        for (Section section : List.of(Section.PRE_SHOW, Section.TIMESTAMPS, Section.REFERENCES)) {
            mixed = mixed.withIntro(section, a.intro(section));
        }
        return mixed;
    }

    private static boolean isCleanForGit(String base, Sides sides, Path folder) {
        try {
            Path our = Files.writeString(folder.resolve("ours"), sides.ours);
            Path old = Files.writeString(folder.resolve("base"), base);
            Path their = Files.writeString(folder.resolve("theirs"), sides.theirs);
            Process git = new ProcessBuilder(
                            "git", "merge-file", "-p", "-q", our.toString(), old.toString(), their.toString())
                    .redirectOutput(folder.resolve("merged").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return git.waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> befores() {
        return Corpus.files().stream()
                .filter(file -> file.endsWith("before.md"))
                .toList();
    }
}
