package dev.goh.fuzz;

import dev.goh.core.Episode;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteEdit;
import dev.goh.markdown.UnrepresentableEpisodeException;
import dev.goh.testkit.EpisodeWords;
import dev.goh.testkit.EveryWord;
import dev.goh.testkit.NoteLayout;
import java.util.Optional;

/** The laws of reading and writing notes. */
final class NoteLaws {
    /** A text whose words are few enough to try each. */
    private static final int SHORT = 256;

    private NoteLaws() {}

    /** L0, L1, L2, L6, L8, those of each single word included if that is wanted and there are not too many. */
    static void check(EpisodeNote note, boolean eachWord) {
        checkText(note);
        if (eachWord && note.text().length() <= SHORT) {
            EveryWord.check(note.text(), changed -> EpisodeNote.parse(changed).episode());
        }
    }

    /** L0, L1, L2, L6, L8. */
    static void checkText(EpisodeNote note) {
        checkRead(note);
        checkCanonical(note.episode());
        NoteLayout.content(note.text())
                .ifPresent(words -> Law.equal(EpisodeWords.of(note.episode()), words, "L8 nothing lost"));
    }

    /** L1, L2. */
    static void checkRead(EpisodeNote note) {
        EpisodeNote again = EpisodeNote.parse(note.text());
        Law.equal(again.text(), note.text(), "L1 identity");
        Law.equal(again.episode(), note.episode(), "L10 pure");
        Law.equal(note.with(again.episode()).text(), note.text(), "L2 GetPut");
    }

    /** L6; with an episode that was read also L0. */
    static void checkCanonical(Episode episode) {
        EpisodeNote canonical = EpisodeNote.of(episode);
        Episode again = EpisodeNote.parse(canonical.text()).episode();
        Law.equal(again, episode, "L0, L6 canonical");
        Law.equal(EpisodeNote.of(again).text(), canonical.text(), "L6 fixed point");
    }

    /** Whether a note of its own can hold an episode; L6 if so, else a refusal that says where. */
    static boolean isRepresentable(Episode episode) {
        try {
            checkCanonical(episode);
            return true;
        } catch (UnrepresentableEpisodeException e) {
            Law.holds(!e.path().isRoot(), "the refusal names a path: %s", e);
            return false;
        }
    }

    /** A note takes an episode exactly if it can be a note of its own; empty if not. */
    static Optional<EpisodeNote> offer(EpisodeNote note, Episode episode, boolean representable) {
        try {
            EpisodeNote changed = put(note, episode);
            Law.holds(representable, "with() takes what of() refuses");
            return Optional.of(changed);
        } catch (UnrepresentableEpisodeException e) {
            Law.holds(!representable, "with() refuses what of() takes: %s", e);
            return Optional.empty();
        }
    }

    /** L3, and that the edits are all there is. */
    static EpisodeNote put(EpisodeNote note, Episode episode) {
        EpisodeNote changed = note.with(episode);
        Law.equal(EpisodeNote.parse(changed.text()).episode(), episode, "L3 PutGet");
        StringBuilder applied = new StringBuilder();
        int from = 0;
        for (NoteEdit edit : changed.edits()) {
            applied.append(note.text(), from, edit.start()).append(edit.text());
            from = edit.end();
        }
        applied.append(note.text(), from, note.text().length());
        Law.equal(applied.toString(), changed.text(), "the edits are all there is");
        Law.holds(changed.with(episode) == changed, "put twice");
        return changed;
    }
}
