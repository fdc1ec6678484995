package dev.goh.cli;

import dev.goh.core.Episode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goh put}. */
@Command(
        name = "put",
        header = "Writes an episode from a JSON file into its note, changing only what differs.",
        footer = {
            "",
            "Examples:",
            "  goh put \"GOH 22.md\" episode.json --diff",
            "  goh json \"GOH 22.md\" | edit-it | goh put \"GOH 22.md\" -",
        })
final class PutCommand extends EditCommand {
    @Parameters(
            index = "1",
            paramLabel = "EPISODE",
            description = "A JSON document as 'goh json' prints it, or - for standard input.")
    private String file = "";

    PutCommand(Streams streams) {
        super(streams);
    }

    @Override
    Episode change(Episode episode) {
        try {
            return EpisodeFile.read(file, streams().in());
        } catch (EpisodeFile.Unreadable e) {
            throw new NoteChange.Refused(e.getMessage());
        }
    }
}
