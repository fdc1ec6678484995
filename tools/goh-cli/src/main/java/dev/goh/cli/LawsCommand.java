package dev.goh.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goh laws}. */
@Command(
        name = "laws",
        header = "Tries on your notes, writing nothing, that goh keeps what is in them.",
        exitCodeList = {
            " 0:all laws hold",
            " 1:a law is broken; please report it with the note",
            " 2:wrong usage, or a note is missing, cannot be read, is not UTF-8 or too large",
        },
        footer = {"", "Example:", "  goh laws notes   before goh may change the notes of a folder"})
final class LawsCommand extends GohSubcommand {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "A note, a folder of notes, or - for standard input.",
                "Files in a folder that are no episode notes are skipped."
            })
    private List<String> paths = List.of();

    LawsCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        return new LawsRun(streams()).run(paths);
    }
}
