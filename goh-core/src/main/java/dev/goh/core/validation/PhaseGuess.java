package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.Progress;
import dev.goh.core.PropertyValue;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A phase and why it was chosen.
 *
 * @param phase the phase
 * @param reason why
 */
public record PhaseGuess(Phase phase, PhaseReason reason) {
    private static final int READY_DAYS = 2;

    /**
     * Refuses null.
     *
     * @param phase the phase
     * @param reason why
     */
    public PhaseGuess {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Tells whether a person gave the phase. One that is only inferred raises no rule about the process to an error.
     *
     * @return whether the caller or the note names it
     */
    public boolean isExplicit() {
        return reason.isExplicit();
    }

    /**
     * Says why the phase was chosen.
     *
     * @param locale the language wanted; English is given where there is no other
     * @return some words without a full stop
     */
    public String reason(Locale locale) {
        return reason.text(Messages.of(locale));
    }

    /**
     * Returns a phase that a person gave.
     *
     * @param phase the phase
     * @return the phase with its reason
     */
    public static PhaseGuess given(Phase phase) {
        return new PhaseGuess(phase, PhaseReason.GIVEN);
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
            return new PhaseGuess(property.get(), PhaseReason.PROPERTY);
        }
        Progress postShow = episode.postShow().progress();
        if (postShow.isComplete()) {
            return new PhaseGuess(Phase.PUBLISHED, PhaseReason.POST_SHOW_DONE);
        }
        if (postShow.done() > 0) {
            return new PhaseGuess(Phase.AIRED, PhaseReason.POST_SHOW_BEGUN);
        }
        if (episode.timestamps().size() >= 2) {
            return new PhaseGuess(Phase.AIRED, PhaseReason.TIMESTAMPS);
        }
        Optional<Long> days = asOf.flatMap(today -> episode.date().map(date -> ChronoUnit.DAYS.between(today, date)));
        if (days.filter(left -> left < 0).isPresent()) {
            return new PhaseGuess(Phase.AIRED, PhaseReason.DATE_PAST);
        }
        if (episode.preShow().progress().isComplete()) {
            return new PhaseGuess(Phase.LIVE_READY, PhaseReason.PRE_SHOW_DONE);
        }
        if (days.filter(left -> left <= READY_DAYS).isPresent()) {
            return new PhaseGuess(Phase.LIVE_READY, PhaseReason.DATE_NEAR);
        }
        if (episode.date().isPresent()) {
            return new PhaseGuess(Phase.SCHEDULED, PhaseReason.DATE);
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
                ? new PhaseGuess(Phase.SCHEDULED, PhaseReason.VIDEO)
                : new PhaseGuess(Phase.DRAFT, PhaseReason.NOTHING);
    }

    private static Optional<Phase> property(Episode episode) {
        return episode.properties().get("phase") instanceof PropertyValue.Text text
                ? Phase.named(text.value())
                : Optional.empty();
    }
}
