package dev.goh.fuzz;

import dev.goh.core.merge.EpisodeMerge;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteMerge;
import dev.goh.markdown.UnrepresentableEpisodeException;
import dev.goh.testkit.EpisodeWords;
import dev.goh.testkit.Words;

/** A note and two scripts of edits: the merge tells of the merged episode, and holds what both sides wrote. */
public final class MergeTarget {
    private MergeTarget() {}

    /** Checks one input: a note, then what we and what they do to its lines, and again to its episode. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Input input = new Input(bytes);
        String text = input.text();
        EpisodeNote base;
        EpisodeNote ours;
        EpisodeNote theirs;
        try {
            base = EpisodeNote.parse(text);
            ours = EpisodeNote.parse(input.edited(text));
            theirs = EpisodeNote.parse(input.edited(text));
            ours = ours.with(input.edited(ours.episode()));
            theirs = theirs.with(input.edited(theirs.episode()));
        } catch (NoteLimitException | UnrepresentableEpisodeException e) {
            // What a note can take is for EditTarget to judge.
            return;
        }
        check(base, ours, theirs);
        if (input.isThorough()) {
            checkTrivial(base, ours, theirs);
        }
    }

    private static void checkTrivial(EpisodeNote base, EpisodeNote ours, EpisodeNote theirs) {
        Law.equal(NoteMerge.merge(base, ours, base).text(), ours.text(), "they did nothing");
        Law.equal(NoteMerge.merge(base, base, theirs).text(), theirs.text(), "we did nothing");
        Law.equal(NoteMerge.merge(base, ours, ours).text(), ours.text(), "both did the same");
    }

    private static void check(EpisodeNote base, EpisodeNote ours, EpisodeNote theirs) {
        EpisodeMerge episodes = EpisodeMerge.merge(base.episode(), ours.episode(), theirs.episode());
        EpisodeMerge swapped = EpisodeMerge.merge(base.episode(), theirs.episode(), ours.episode());
        Law.equal(swapped.conflicts().size(), episodes.conflicts().size(), "the conflicts with the sides swapped");
        NoteMerge merge;
        try {
            merge = NoteMerge.merge(base, ours, theirs);
        } catch (UnrepresentableEpisodeException e) {
            Law.holds(!e.path().isRoot(), "the refusal names a path: %s", e);
            return;
        }
        Law.equal(EpisodeNote.parse(merge.note().text()).episode(), episodes.episode(), "the merged note");
        Law.equal(merge.conflicts(), episodes.conflicts(), "the conflicts");
        String text = merge.text();
        if (merge.isClean()) {
            Law.equal(text, merge.note().text(), "a clean merge");
        }
        checkWords(base, ours, text);
        checkWords(base, theirs, text);
    }

    /** A heading with nothing below it is layout, which may go. */
    private static void checkWords(EpisodeNote base, EpisodeNote side, String merged) {
        Words before = Words.of(base.text());
        Words said = EpisodeWords.of(side.episode());
        Words after = Words.of(merged);
        Words.of(side.text()).counts().keySet().stream()
                .filter(word -> before.count(word) == 0 && said.count(word) > 0)
                .forEach(word -> Law.holds(after.count(word) > 0, "\"%s\", which one side wrote, is lost", word));
    }
}
