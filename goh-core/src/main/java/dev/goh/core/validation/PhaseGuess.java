package dev.goh.core.validation;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;

/**
 * A phase and why it was chosen.
 *
 * @param phase the phase
 * @param reason why, in English
 * @param explicit whether a person gave it; a phase that is only inferred raises no rule about the process to an error
 */
public record PhaseGuess(Phase phase, String reason, boolean explicit) {
    /**
     * Returns a phase that a person gave.
     *
     * @param phase the phase
     * @return the phase with its reason
     */
    public static PhaseGuess given(Phase phase) {
        return new PhaseGuess(phase, "given", true);
    }

    /**
     * Infers the phase from what an episode says; no clock is read.
     *
     * @param episode the episode
     * @return the phase with its reason
     */
    public static PhaseGuess infer(Episode episode) {
        if (episode.postShow().progress().isComplete()) {
            return inferred(Phase.PUBLISHED, "all post-show items are done");
        }
        if (anyDone(episode.postShow())) {
            return inferred(Phase.AIRED, "a post-show item is done");
        }
        if (episode.timestamps().size() >= 2) {
            return inferred(Phase.AIRED, "there are several timestamps");
        }
        if (episode.preShow().progress().isComplete()) {
            return inferred(Phase.LIVE_READY, "all pre-show items are done");
        }
        if (episode.date().isPresent()) {
            return inferred(Phase.SCHEDULED, "there is a date");
        }
        boolean video = episode.url()
                        .flatMap(VideoLink::videoId)
                        .filter(VideoLink::isVideoId)
                        .isPresent()
                || episode.embed()
                        .flatMap(VideoEmbed::videoId)
                        .filter(VideoLink::isVideoId)
                        .isPresent();
        return video
                ? inferred(Phase.SCHEDULED, "there is a video")
                : inferred(Phase.DRAFT, "there is neither a date nor a video");
    }

    private static boolean anyDone(Checklist checklist) {
        return checklist.stream().anyMatch(ChecklistItem::isDone);
    }

    private static PhaseGuess inferred(Phase phase, String reason) {
        return new PhaseGuess(phase, reason, false);
    }
}
