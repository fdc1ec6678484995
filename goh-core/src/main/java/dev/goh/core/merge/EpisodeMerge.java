package dev.goh.core.merge;

import dev.goh.core.Episode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The merge of two episodes that were made of a third one. What one side changed is changed; what both changed in different ways
 * is a conflict. An edit follows an element that the other side moved. What both added in the same place is kept, ours before
 * theirs, timestamps in the order of time; what both added under the same text is one element. Immutable and thread-safe.
 *
 * <pre>{@code
 * EpisodeMerge merge = EpisodeMerge.merge(base, ours, theirs);
 * if (merge.isClean()) {
 *     note.with(merge.episode()).write(file);
 * }
 * }</pre>
 *
 * <p>Values are merged as wholes, details, introductions and the texts of other sections by their lines. An element is the same in
 * two versions if it stands in the same place and says much the same, or if it was moved and says the same.
 */
public final class EpisodeMerge {
    private final Episode episode;
    private final Episode favouringOurs;
    private final Episode favouringTheirs;
    private final List<MergeConflict> conflicts;

    private EpisodeMerge(
            Episode episode, Episode favouringOurs, Episode favouringTheirs, List<MergeConflict> conflicts) {
        this.episode = episode;
        this.favouringOurs = favouringOurs;
        this.favouringTheirs = favouringTheirs;
        this.conflicts = conflicts;
    }

    /**
     * Merges.
     *
     * @param base what both sides started from
     * @param ours what we made of it
     * @param theirs what they made of it
     * @return the merge; without conflicts if the sides can be joined
     */
    public static EpisodeMerge merge(Episode base, Episode ours, Episode theirs) {
        ThreeWay<Episode> versions = new ThreeWay<>(base, ours, theirs);
        if (!versions.isConflict()) {
            Episode same = versions.merged(Favour.KEEPING);
            return new EpisodeMerge(same, same, same, List.of());
        }
        Matching matching = new Matching(Element.of(base), Element.of(ours), Element.of(theirs));
        Removals removals = new Removals(matching);
        Conflicts conflicts = new Conflicts();
        Merged tree = TreeMerge.merge(matching, removals, Favour.KEEPING, conflicts);
        Episode kept = episode(versions, tree, Favour.KEEPING, conflicts);
        Map<Identity, Located> places = new HashMap<>();
        tree.place(Located.root(tree.element()), places);
        List<MergeConflict> found = conflicts.at(places);
        Function<Favour, Episode> favouring = favour -> episode(
                versions, TreeMerge.merge(matching, removals, favour, new Conflicts()), favour, new Conflicts());
        return found.isEmpty()
                ? new EpisodeMerge(kept, kept, kept, found)
                : new EpisodeMerge(kept, favouring.apply(Favour.OURS), favouring.apply(Favour.THEIRS), found);
    }

    private static Episode episode(ThreeWay<Episode> versions, Merged tree, Favour favour, Conflicts conflicts) {
        Episode.Builder builder = Episode.builder();
        ElementValues.addTo(builder, tree.element());
        new ValueMerge(versions, favour, conflicts).addTo(builder);
        return builder.build();
    }

    /**
     * Returns the merged episode. At conflicts it has our value; but an element or value that one side removed and the other
     * changed is there, as changed.
     *
     * @return the episode
     */
    public Episode episode() {
        return episode;
    }

    /**
     * Returns the merged episode with our version at all conflicts: what we removed is not there.
     *
     * @return the episode; {@link #episode()} if there are no conflicts
     */
    public Episode favouringOurs() {
        return favouringOurs;
    }

    /**
     * Returns the merged episode with their version at all conflicts: what they removed is not there.
     *
     * @return the episode; {@link #episode()} if there are no conflicts
     */
    public Episode favouringTheirs() {
        return favouringTheirs;
    }

    /**
     * Returns what both sides changed in different ways.
     *
     * @return the conflicts in the order of their paths; empty if there are none
     */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    /**
     * Tells whether the sides could be joined.
     *
     * @return whether there are no conflicts
     */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
