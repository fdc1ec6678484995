package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.markdown.EditWidth;
import dev.goh.markdown.NoteEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineChangeTest {
    private static List<LineChange> changes(String before, String after, NoteEdit... edits) {
        return LineChange.of(LineChange.lines(before), LineChange.lines(after), List.of(edits));
    }

    private static NoteEdit edit(int start, int end, String text) {
        return new NoteEdit(start, end, text, EditWidth.LINES);
    }

    @Test
    void anEditInsideALineChangesThatLine() {
        assertThat(changes("a\nb\nc\n", "a\nx\nc\n", edit(2, 3, "x"))).containsExactly(new LineChange(1, 2, 1, 2));
    }

    @Test
    void anInsertedLineReplacesNone() {
        assertThat(changes("a\nb\n", "a\nx\nb\n", edit(2, 2, "x\n"))).containsExactly(new LineChange(1, 1, 1, 2));
    }

    @Test
    void aLineAtTheEndReplacesNone() {
        assertThat(changes("a\n", "a\nx\n", edit(2, 2, "x\n"))).containsExactly(new LineChange(1, 1, 1, 2));
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertThat(changes("", "x", edit(0, 0, "x"))).containsExactly(new LineChange(0, 0, 0, 1));
    }

    @Test
    void editsOfOneLineAreOneChange() {
        assertThat(changes("abc\nd\n", "xby\nd\n", edit(0, 1, "x"), edit(2, 3, "y")))
                .containsExactly(new LineChange(0, 1, 0, 1));
    }

    @Test
    void editsOfNeighbouringLinesAreOneChange() {
        assertThat(changes("a\nb\nc\n", "x\ny\nc\n", edit(0, 1, "x"), edit(2, 3, "y")))
                .containsExactly(new LineChange(0, 2, 0, 2));
    }

    /** Whatever the edits, the new lines are the old ones with the changes made. */
    @Test
    void theChangesMakeTheNewTextOfTheOld() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            String before = text(random, 24);
            List<NoteEdit> edits = new ArrayList<>();
            StringBuilder after = new StringBuilder();
            int at = 0;
            while (at <= before.length() && random.nextInt(4) > 0) {
                int start = at + random.nextInt(before.length() - at + 1);
                int end = start + random.nextInt(before.length() - start + 1) / 2;
                NoteEdit edit = edit(start, end, text(random, 5));
                edits.add(edit);
                after.append(before, at, start).append(edit.text());
                at = end;
            }
            after.append(before.substring(at));
            List<String> old = LineChange.lines(before);
            List<String> now = LineChange.lines(after.toString());

            List<String> made = new ArrayList<>();
            int line = 0;
            for (LineChange change : LineChange.of(old, now, edits)) {
                made.addAll(old.subList(line, change.oldFrom()));
                assertThat(made).hasSize(change.newFrom());
                made.addAll(now.subList(change.newFrom(), change.newTo()));
                line = change.oldTo();
            }
            made.addAll(old.subList(line, old.size()));
            assertThat(made).as("%s %s", before, edits).isEqualTo(now);
        }
    }

    private static String text(Random random, int length) {
        return random.ints(random.nextInt(length), 0, 3)
                .collect(StringBuilder::new, (text, i) -> text.append("\nab".charAt(i)), StringBuilder::append)
                .toString();
    }
}
