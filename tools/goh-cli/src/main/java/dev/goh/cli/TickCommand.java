package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.ItemNotFoundException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goh tick}. */
@Command(
        name = "tick",
        header = "Ticks a task of a note.",
        footer = {
            "",
            "Examples:",
            "  goh tick \"GOH 22.md\" \"Add timestamps\"",
            "  goh tick --diff \"GOH 22.md\" \"add time\"",
        })
final class TickCommand extends EditCommand {
    @Parameters(
            index = "1",
            paramLabel = "TASK",
            description = "How the text of the one open task starts that is meant, letter case aside.")
    private String task = "";

    TickCommand(Streams streams) {
        super(streams);
    }

    @Override
    void checkUsage() {
        if (task.isBlank()) {
            throw wrong("say how the task starts that is to be ticked");
        }
    }

    @Override
    Episode change(Episode episode) {
        try {
            return episode.tick(task);
        } catch (ItemNotFoundException e) {
            throw new NoteChange.Refused(e.getMessage());
        }
    }
}
