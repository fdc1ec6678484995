package dev.goh.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh json}. */
@Command(
        name = "json",
        header = "Prints notes as JSON, for other programs.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeOnExecutionException = ExitStatus.TROUBLE,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:all notes are printed",
            " 2:wrong usage, or a note is missing, cannot be read, is not UTF-8 or too large",
        },
        footer = {
            "",
            "Examples:",
            "  goh json \"GOH 22.md\" > episode.json   one document, indented",
            "  goh json notes > episodes.jsonl       JSON Lines: a document on each line",
            "  goh schema                            what the documents look like",
        })
final class JsonCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "A note, a folder of notes, or - for standard input.",
                "Files in a folder that are no episode notes are skipped."
            })
    private List<String> paths = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    JsonCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return new JsonRun(streams).run(paths);
    }
}
