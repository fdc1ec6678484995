package dev.goh.cli;

import dev.goh.core.Episode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goh set}. */
@Command(
        name = "set",
        header = "Sets the link, date, guests or title of a note.",
        footer = {
            "",
            "Examples:",
            "  goh set \"GOH 22.md\" url https://www.youtube.com/live/dQw4w9WgXcQ",
            "  goh set \"GOH 22.md\" guest \"Ana Diaz (Acme), Bo Li\"",
            "  goh set \"GOH 22.md\" date \"\"                            removes the date",
        })
final class SetCommand extends EditCommand {
    @Parameters(
            index = "1",
            paramLabel = "url|date|guest|title",
            description = {
                "What is set. A url that names a video sets what the",
                "note shows, too; a date is written as 2024-03-01."
            })
    private String property = "";

    @Parameters(index = "2", paramLabel = "VALUE", description = "The new value; empty to remove the present one.")
    private String value = "";

    SetCommand(Streams streams) {
        super(streams);
    }

    @Override
    void checkUsage() {
        if (Settable.named(property).isEmpty()) {
            throw wrong("what is set is one of " + String.join(", ", Settable.names()) + ", not '" + property + "'");
        }
    }

    @Override
    Episode change(Episode episode) {
        Settable settable = Settable.named(property).orElseThrow();
        String text = value.strip();
        try {
            return text.isEmpty() ? settable.remove(episode) : settable.set(episode, text);
        } catch (IllegalArgumentException e) {
            throw new NoteChange.Refused(e.getMessage());
        }
    }
}
