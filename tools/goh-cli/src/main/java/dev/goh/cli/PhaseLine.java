package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.validation.Messages;
import dev.goh.core.validation.PhaseGuess;
import java.time.LocalDate;
import java.util.Optional;

/** Says how far an episode is, why, and for which day if another day could make a difference. */
final class PhaseLine {
    private PhaseLine() {}

    static String of(Episode episode, PhaseGuess phase, Optional<LocalDate> asOf, Messages messages) {
        boolean dayDecides = !phase.isExplicit() && !PhaseGuess.infer(episode).equals(phase);
        String day = asOf.filter(today -> dayDecides)
                .map(today -> ", as of " + today)
                .orElse("");
        return phase.phase().word() + " (" + phase.reason().text(messages) + day + ")";
    }
}
