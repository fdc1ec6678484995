package dev.goh.cli;

import dev.goh.core.validation.Severity;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that tells when a run fails. */
final class FailOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = {"Fail from this level on: error (unless given),", "warning, info, or never."})
    private String failOn = "error";

    /** The least severity that makes a run fail; empty if none does. */
    Optional<Severity> failOn() {
        return Choice.of(Objects.requireNonNull(spec), "--fail-on", failOn, Severity.class, "never");
    }
}
