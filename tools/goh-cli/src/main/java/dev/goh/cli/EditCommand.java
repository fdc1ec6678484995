package dev.goh.cli;

import dev.goh.core.Episode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What the commands that change one note have in common. */
@Command(
        exitCodeList = {
            " 0:written, or shown with --diff; also if there was nothing to change",
            " 2:nothing was changed: wrong usage, a value that cannot be, or a note that "
                    + "is missing, not UTF-8, too large, changed meanwhile or not to be written; "
                    + "or it was, but standard output takes no more",
        })
abstract class EditCommand extends GohSubcommand {
    @Parameters(index = "0", paramLabel = "NOTE", description = "The note's file.")
    private String note = "";

    @Option(names = "--diff", description = "Show the change as a unified diff and write nothing.")
    private boolean diff;

    EditCommand(Streams streams) {
        super(streams);
    }

    @Override
    public final Integer call() {
        checkUsage();
        return new NoteChange(streams()).run(note, diff, this::change);
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
}
