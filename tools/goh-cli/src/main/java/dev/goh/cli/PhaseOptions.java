package dev.goh.cli;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that tell how far episodes are. */
final class PhaseOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--phase",
            paramLabel = "PHASE",
            description = {
                "How far the episodes are: draft, scheduled,",
                "live-ready, aired, published, or auto: as each note",
                "suggests. The later the phase, the more is asked."
            })
    private String phase = "auto";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "The day to check for: today unless given, a day",
                "like 2026-03-01, or none: whatever the day."
            })
    private String asOf = Day.TODAY;

    /** What is known about all episodes. */
    Context context(Supplier<LocalDate> today) {
        CommandSpec command = Objects.requireNonNull(spec);
        Optional<Phase> given = Choice.of(command, "--phase", phase, Phase.class, "auto");
        Context context = given.map(Context::in).orElseGet(Context::infer);
        return asOf.equals("none") ? context : context.asOf(Day.of(command, asOf, "today, none", today));
    }
}
