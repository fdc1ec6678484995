package dev.goh.markdown;

import dev.goh.core.validation.Finding;
import java.util.List;
import java.util.Objects;

/**
 * What became of a note that was to be fixed.
 *
 * @param note the fixed note; the note itself if there was nothing to fix
 * @param applied the findings that were fixed, in the order in which they were
 * @param remaining the findings that the fixed note still has
 * @param conflicts those of the remaining findings that have a fix which could not be applied: because of another one, or since
 *     it would have made the note worse
 * @param converged false if fixing was given up because each round brought new fixes
 */
public record FixResult(
        EpisodeNote note, List<Finding> applied, List<Finding> remaining, List<Finding> conflicts, boolean converged) {
    /**
     * Copies the lists.
     *
     * @param note the fixed note
     * @param applied the findings that were fixed
     * @param remaining the findings that the fixed note still has
     * @param conflicts those that have a fix which could not be applied
     * @param converged false if fixing was given up
     */
    public FixResult {
        Objects.requireNonNull(note, "note");
        applied = List.copyOf(applied);
        remaining = List.copyOf(remaining);
        conflicts = List.copyOf(conflicts);
    }
}
