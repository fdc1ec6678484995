package dev.goh.markdown;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;

/**
 * An edit that a person made, and the same edit made through the episode.
 *
 * @param number the three digits that its folder begins with
 * @param before the note before
 * @param after the note as the person left it
 * @param ours the note before, with the episode of the note after written into it
 */
record RealEdit(String number, EpisodeNote before, EpisodeNote after, EpisodeNote ours) {
    static List<RealEdit> all() {
        return Corpus.files().stream()
                .filter(file -> file.endsWith("before.md"))
                .map(RealEdit::of)
                .toList();
    }

    private static RealEdit of(Path before) {
        EpisodeNote note = EpisodeNote.parse(Corpus.text(before));
        EpisodeNote after = EpisodeNote.parse(Corpus.text(before.resolveSibling("after.md")));
        String folder = before.getParent().getFileName().toString();
        return new RealEdit(folder.substring(0, 3), note, after, note.with(after.episode()));
    }

    boolean isEqual() {
        return ours.text().equals(after.text());
    }

    /** What the person changed besides: the first line that says what it said before and looks otherwise. */
    Optional<String> otherLayout() {
        ElementDiff diff = ElementDiff.of(before.episode(), after.episode());
        NoteLinesMap old = NoteLinesMap.of(before);
        return new NoteResidue(old, diff.before(), diff.after(), old)
                .difference(new NoteResidue(NoteLinesMap.of(after), diff.after(), diff.before(), old));
    }

    /** How many lines the person changed. */
    int personChanged() {
        return changedLines(before.text(), after.text());
    }

    /** How many lines we changed. */
    int weChanged() {
        return changedLines(before.text(), ours.text());
    }

    /** The number of lines that two texts do not share. */
    static int changedLines(String a, String b) {
        int changed = 0;
        for (Delta<String> delta : DiffUtils.diff(List.of(a.split("\n", -1)), List.of(b.split("\n", -1)))
                .getDeltas()) {
            changed += delta.getOriginal().size() + delta.getRevised().size();
        }
        return changed;
    }
}
