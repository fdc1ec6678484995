package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.testkit.EpisodeWords;
import dev.goh.testkit.EveryWord;
import dev.goh.testkit.NoteLayout;
import dev.goh.testkit.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The laws that hold for every note, as checks of one text. */
final class Laws {
    private Laws() {}

    /** L0, L1, L6 and that no line is in two elements, or one that says something in none. */
    static void checkReading(String text) {
        EpisodeNote note = EpisodeNote.parse(text);
        assertThat(note.text()).as("L1 identity").isEqualTo(text);
        checkOwners(note);
        checkCanonical(note.episode());
    }

    /** L6 for an episode; with an episode that was read also L0. */
    static void checkCanonical(Episode episode) {
        EpisodeNote canonical = EpisodeNote.of(episode);
        EpisodeNote again = EpisodeNote.parse(canonical.text());
        assertThat(again.episode()).as("L0, L6 canonical:%n%s", canonical).isEqualTo(episode);
        assertThat(EpisodeNote.of(again.episode()).text()).as("L6 fixed point").isEqualTo(canonical.text());
    }

    private static void checkOwners(EpisodeNote note) {
        Outline outline = note.outline();
        LineTable lines = outline.lines();
        int[] owners = owners(outline);
        int end = note.text().startsWith("\ufeff") ? 1 : 0;
        for (int line = 0; line < lines.count(); line++) {
            assertThat(lines.start(line)).as("lines leave no gap").isEqualTo(end);
            switch (outline.scan().role(line)) {
                case FRONT_MATTER, EMPTY_FORM, FENCE_OPEN, FENCE_CLOSE ->
                    assertThat(owners[line])
                            .as("elements that hold line %d", line + 1)
                            .isZero();
                // Between the lines of a text, and where a section goes on, there may be one or none.
                case BLANK, HEADING ->
                    assertThat(owners[line])
                            .as("elements that hold line %d", line + 1)
                            .isLessThan(2);
                default ->
                    assertThat(owners[line])
                            .as("elements that hold line %d", line + 1)
                            .isEqualTo(1);
            }
            end = line + 1 < lines.count() ? lines.start(line + 1) : note.text().length();
        }
        assertThat(end).as("lines cover the text").isEqualTo(note.text().length());
    }

    /** In how many elements each line is. */
    private static int[] owners(Outline outline) {
        int[] owners = new int[outline.lines().count()];
        Stream<Node> sections = Section.titled().stream().map(outline::section);
        Stream<Node> head = Stream.of(outline.title(), outline.embed(), outline.guests());
        Stream.of(Stream.of(outline.head()), head, sections, outline.others().stream())
                .flatMap(nodes -> nodes)
                .filter(Objects::nonNull)
                .forEach(node -> countOwner(node, outline.scan(), owners));
        return owners;
    }

    private static void countOwner(Node node, NoteScan scan, int[] owners) {
        boolean headless = node.kind() == Node.Kind.GROUP && scan.role(node.line()) != LineRole.GROUP_HEADING;
        if (node.kind() != Node.Kind.HEAD && !headless) {
            owners[node.line()]++;
        }
        int[] ranges = node.textRanges();
        for (int i = 0; i < ranges.length; i += 2) {
            for (int line = ranges[i]; line < ranges[i + 1]; line++) {
                owners[line]++;
            }
        }
        node.children().forEach(child -> countOwner(child, scan, owners));
    }

    /**
     * The second half of L8: the words outside the layout are the words of the episode.
     *
     * @return false if the oracle cannot tell, because a word's place depends on YAML or HTML
     */
    static boolean checkWords(String text) {
        Optional<Words> expected = NoteLayout.content(text);
        expected.ifPresent(
                words -> assertThat(EpisodeWords.of(EpisodeNote.parse(text).episode()))
                        .as("L8: the words of the episode are those of the note outside its layout")
                        .isEqualTo(words));
        return expected.isPresent();
    }

    /**
     * The first half of L8.
     *
     * @return the number of words tried
     */
    static int checkEveryWordCounts(String text) {
        return EveryWord.check(text, changed -> EpisodeNote.parse(changed).episode());
    }

    /** A text with edits made in it: they do not overlap, and are in order. */
    static String applied(String text, List<NoteEdit> edits) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (NoteEdit edit : edits) {
            assertThat(edit.start()).isGreaterThanOrEqualTo(at);
            result.append(text, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return result.append(text.substring(at)).toString();
    }

    /** The same note with other line ends, a byte order mark, or no-break spaces for the spaces inside its words. */
    static List<String> twins(String text) {
        String lf = text.replace("\r\n", "\n").replace('\r', '\n');
        String bare = lf.startsWith("\ufeff") ? lf.substring(1) : lf;
        return List.of(
                lf,
                lf.replace("\n", "\r\n"),
                lf.replace('\n', '\r'),
                "\ufeff" + bare,
                lf.replaceAll("(?<=\\w) (?=\\w)", "\u00a0"),
                lf.endsWith("\n") ? lf.substring(0, lf.length() - 1) : lf + "\n");
    }
}
