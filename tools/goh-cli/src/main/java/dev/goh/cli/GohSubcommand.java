package dev.goh.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have in common: how their help looks, and what they leave with after a bug. */
@Command(
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false,
        exitCodeOnExecutionException = ExitStatus.TROUBLE,
        exitCodeListHeading = "%nExit status:%n")
abstract class GohSubcommand implements Callable<Integer> {
    private static final int LAST = 1;

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = LAST,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    GohSubcommand(Streams streams) {
        this.streams = streams;
    }

    final Streams streams() {
        return streams;
    }

    /** The command line as picocli knows it. */
    final CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    /** What to throw for a wrong command line. */
    final ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }
}
