package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.Progress;
import dev.goh.core.PropertyValue;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A phase and why it was chosen.
 *
 * @param phase the phase
 * @param reason why, in English
 * @param explicit whether a person gave it; a phase that is only inferred raises no rule about the process to an error
 */
public record PhaseGuess(Phase phase, String reason, boolean explicit) {
    private static final int READY_DAYS = 2;

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
        return infer(episode, Optional.empty());
    }

    /**
     * Infers the phase from what an episode says and the present day. The property {@code phase} counts as given by a person.
     *
     * @param episode the episode
     * @param asOf the present day; empty to leave time out of the question
     * @return the phase with its reason
     */
    public static PhaseGuess infer(Episode episode, Optional<LocalDate> asOf) {
        Optional<Phase> property = property(episode);
        if (property.isPresent()) {
            return new PhaseGuess(property.get(), "the property phase says so", true);
        }
        Progress postShow = episode.postShow().progress();
        if (postShow.isComplete()) {
            return inferred(Phase.PUBLISHED, "all post-show items are done");
        }
        if (postShow.done() > 0) {
            return inferred(Phase.AIRED, "a post-show item is done");
        }
        if (episode.timestamps().size() >= 2) {
            return inferred(Phase.AIRED, "there are several timestamps");
        }
        Optional<Long> days = asOf.flatMap(today -> episode.date().map(date -> ChronoUnit.DAYS.between(today, date)));
        if (days.filter(left -> left < 0).isPresent()) {
            return inferred(Phase.AIRED, "the date is past");
        }
        if (episode.preShow().progress().isComplete()) {
            return inferred(Phase.LIVE_READY, "all pre-show items are done");
        }
        if (days.filter(left -> left <= READY_DAYS).isPresent()) {
            return inferred(Phase.LIVE_READY, "the show is at most two days away");
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

    private static Optional<Phase> property(Episode episode) {
        return episode.properties().get("phase") instanceof PropertyValue.Text text
                ? Phase.named(text.value())
                : Optional.empty();
    }

    private static PhaseGuess inferred(Phase phase, String reason) {
        return new PhaseGuess(phase, reason, false);
    }
}
