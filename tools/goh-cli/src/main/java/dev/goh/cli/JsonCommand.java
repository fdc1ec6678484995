package dev.goh.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh json}. */
@Command(
        name = "json",
        header = "Prints notes as JSON, for other programs.",
        exitCodeList = {
            " 0:all notes are printed",
            " 2:wrong usage, or a note is missing, cannot be read, is not UTF-8 or too large",
        },
        footer = {
            "",
            "Examples:",
            "  goh json \"GOH 22.md\" > episode.json   one document, indented",
            "  goh json notes > episodes.jsonl       JSON Lines: a document on each line",
            "  goh json --envelope \"GOH 22.md\" | edit-it | goh markdown --envelope -",
            "  goh schema                            what the documents look like",
        })
final class JsonCommand extends GohSubcommand {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "A note, a folder of notes, or - for standard input.",
                "Files in a folder that are no episode notes are skipped."
            })
    private List<String> paths = List.of();

    @Option(
            names = "--envelope",
            description = {
                "Print the note's text, too, so that 'goh markdown",
                "--envelope' writes changes of the episode into it."
            })
    private boolean envelope;

    JsonCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        return new JsonRun(streams(), envelope).run(paths);
    }
}
