package dev.goh.cli;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that tell how far episodes are. */
final class PhaseOptions {
    private static final String TODAY = "today";

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
    private String asOf = TODAY;

    /** What is known about all episodes. The clock is read here and nowhere else. */
    Context context(Supplier<LocalDate> today) {
        Optional<Phase> given = Choice.of(Objects.requireNonNull(spec), "--phase", phase, Phase.class, "auto");
        Context context = given.map(Context::in).orElseGet(Context::infer);
        if (asOf.equals("none")) {
            return context;
        }
        return context.asOf(asOf.equals(TODAY) ? today.get() : day());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--as-of is today, none or a day like 2026-03-01, not '" + asOf + "'");
        }
    }
}
