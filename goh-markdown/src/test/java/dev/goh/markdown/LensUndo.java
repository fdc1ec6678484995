package dev.goh.markdown;

import dev.goh.core.Episode;
import java.util.Optional;

/**
 * Judges L4 without the lens: what an edit left behind after it was taken back. Both texts tell of the same episode, so that
 * an element has the same path in both. The heading of a section that the edit added may stay, and so may the empty form of a
 * value of the head: a text does not tell whether it had one before.
 */
final class LensUndo {
    private LensUndo() {}

    /**
     * Finds what is not as it was outside the lines of elements in which the edited episode differs.
     *
     * @param note the note
     * @param edited the episode that was written into it
     * @param back the note after its own episode was written into it again
     * @return the first difference; empty if there is none
     */
    static Optional<String> dirt(EpisodeNote note, Episode edited, EpisodeNote back) {
        ElementDiff diff = ElementDiff.of(note.episode(), edited);
        return dirt(note, diff.before(), diff.after(), back);
    }

    /**
     * Finds what is not as it was anywhere, but for the headings of sections that the edit added.
     *
     * @param note a note in canonical style
     * @param edited the episode that was written into it
     * @param back the note after its own episode was written into it again
     * @return the first difference; empty if there is none
     */
    static Optional<String> dirtInCanonical(EpisodeNote note, Episode edited, EpisodeNote back) {
        ElementDiff.Side none = ElementDiff.of(note.episode(), note.episode()).before();
        return dirt(note, none, ElementDiff.of(note.episode(), edited).after(), back);
    }

    private static Optional<String> dirt(
            EpisodeNote note, ElementDiff.Side differs, ElementDiff.Side added, EpisodeNote back) {
        NoteLinesMap before = NoteLinesMap.of(note);
        return new NoteResidue(before, differs, added, before)
                .difference(new NoteResidue(NoteLinesMap.of(back), differs, added, before));
    }
}
