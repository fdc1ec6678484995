package dev.goh.cli;

import dev.goh.core.Episode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that change one note have in common. */
@Command(
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false,
        exitCodeOnExecutionException = ExitStatus.TROUBLE,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:written, or shown with --diff; also if there was nothing to change",
            " 2:nothing was changed: wrong usage, a value that cannot be, or a note that "
                    + "is missing, not UTF-8, too large, changed meanwhile or not to be written",
        })
abstract class EditCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NOTE", description = "The note's file.")
    private String note = "";

    @Option(names = "--diff", description = "Show the change as a unified diff and write nothing.")
    private boolean diff;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    EditCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public final Integer call() {
        checkUsage();
        return new NoteChange(streams).run(note, diff, this::change);
    }

    /**
     * Refuses a command line that no note could make sense of.
     *
     * @throws ParameterException if there is something wrong
     */
    void checkUsage() {}

    /**
     * Makes the new episode.
     *
     * @throws NoteChange.Refused if the command does not fit the episode, or a value cannot be
     */
    abstract Episode change(Episode episode);

    final ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
