package dev.goh.markdown;

import dev.goh.core.merge.EpisodeMerge;
import dev.goh.core.merge.MergeConflict;
import java.util.List;

/**
 * The merge of two notes that were made of a third one. What it says is the {@link EpisodeMerge} of their episodes; how it looks is
 * what a merge of their lines makes of it. So tasks that two people ticked in neighbouring lines are no conflict, and blank lines,
 * markers and comments that either side changed stay changed. Immutable and thread-safe.
 *
 * <pre>{@code
 * NoteMerge merge = NoteMerge.merge(base, ours, theirs);
 * Files.writeString(file, merge.text());
 * }</pre>
 */
public final class NoteMerge {
    private final EpisodeNote note;
    private final List<MergeConflict> conflicts;
    private final Sides sides;

    /** The versions that favour our and their side. */
    private record Sides(String ours, String theirs) {
        boolean loseWords(EpisodeNote base, EpisodeNote our, EpisodeNote their) {
            String both = ours + '\n' + theirs;
            return WrittenWords.areLost(base, our, both) || WrittenWords.areLost(base, their, both);
        }
    }

    private NoteMerge(EpisodeNote note, List<MergeConflict> conflicts, Sides sides) {
        this.note = note;
        this.conflicts = conflicts;
        this.sides = sides;
    }

    /**
     * Merges.
     *
     * @param base what both sides started from; an empty note if both are new
     * @param ours what we made of it; its options are those of the merge
     * @param theirs what they made of it
     * @return the merge; without conflicts if the sides can be joined
     * @throws UnrepresentableEpisodeException if no note can hold the merged episode; {@link LineMerge} merges the lines then
     * @throws NoteLimitException if the merged note would be beyond a limit
     */
    public static NoteMerge merge(EpisodeNote base, EpisodeNote ours, EpisodeNote theirs) {
        EpisodeMerge episodes = EpisodeMerge.merge(base.episode(), ours.episode(), theirs.episode());
        LineMerge lines = LineMerge.merge(base.text(), ours.text(), theirs.text());
        EpisodeNote joined = EpisodeNote.parse(lines.ours(), ours.options());
        EpisodeNote note = joined.with(episodes.episode()).inPlaceOf(ours);
        String our = joined.with(episodes.favouringOurs()).text();
        Sides sides = new Sides(our, joined.with(episodes.favouringTheirs()).text());
        if (sides.loseWords(base, ours, theirs)) {
            EpisodeNote their = EpisodeNote.parse(lines.theirs(), ours.options());
            sides = new Sides(our, their.with(episodes.favouringTheirs()).text());
        }
        // The lens takes a comment away with the line that it belongs to.
        if (sides.loseWords(base, ours, theirs)) {
            sides = new Sides(our, lines.theirs());
        }
        if (sides.loseWords(base, ours, theirs)) {
            sides = new Sides(lines.ours(), lines.theirs());
        }
        // A line can be a comment on one side and none on the other; then merged lines lose it.
        if (sides.loseWords(base, ours, theirs)) {
            sides = new Sides(ours.text(), theirs.text());
        }
        return new NoteMerge(note, episodes.conflicts(), sides);
    }

    /**
     * Returns the merged note. At conflicts it says what we say; but what one side removed and the other changed is there, as
     * changed. It can be written in place of our note.
     *
     * @return the note, which tells of {@link EpisodeMerge#episode()}
     */
    public EpisodeNote note() {
        return note;
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
     * Tells whether the sides could be joined. Both may have changed what is layout to an episode, such as a comment in the front
     * matter, each with words of its own: then they could not, although no value is in conflict.
     *
     * @return whether {@link #text} is {@link #note()} without conflict markers
     */
    public boolean isClean() {
        return conflicts.isEmpty() && sides.ours.equals(sides.theirs);
    }

    /**
     * Returns the merged text, with the usual conflict markers, of 7 characters, where the versions that favour our and their side differ.
     *
     * @return the text
     */
    public String text() {
        return text(ConflictMarkers.USUAL_SIZE);
    }

    /**
     * Returns the merged text, with conflict markers where the versions that favour our and their side differ.
     *
     * @param markerSize how many characters a marker has before its label, at least 1
     * @return the text
     * @throws IllegalArgumentException if the number is less than 1
     */
    public String text(int markerSize) {
        return LineMerge.marked(sides.ours, sides.theirs, markerSize);
    }
}
