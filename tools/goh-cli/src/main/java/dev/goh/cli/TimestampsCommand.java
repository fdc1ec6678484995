package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.Timestamp;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goh timestamps}. */
@Command(
        name = "timestamps",
        header = "Adds a timestamp to a note.",
        footer = {
            "",
            "Example:",
            "  goh timestamps \"GOH 22.md\" add 00:12:58 \"What a span is\"",
        })
final class TimestampsCommand extends EditCommand {
    private static final String ADD = "add";

    @Parameters(index = "1", paramLabel = ADD, description = "What is done; nothing else is possible.")
    private String action = "";

    @Parameters(
            index = "2",
            paramLabel = "TIME",
            description = "When the chapter starts: hh:mm:ss or mm:ss. It gets its place in the order of time.")
    private String time = "";

    @Parameters(index = "3", paramLabel = "TITLE", description = "What the chapter is called.")
    private String title = "";

    TimestampsCommand(Streams streams) {
        super(streams);
    }

    @Override
    void checkUsage() {
        if (!action.equals(ADD)) {
            throw wrong("timestamps are changed by add, not '" + action + "'");
        }
    }

    @Override
    Episode change(Episode episode) {
        Timestamp added;
        try {
            added = Timestamp.of(time, title.strip());
        } catch (IllegalArgumentException e) {
            throw new NoteChange.Refused(e.getMessage());
        }
        List<Timestamp> timestamps = new ArrayList<>(episode.timestamps());
        int place = timestamps.size();
        for (int i = timestamps.size() - 1; i >= 0; i--) {
            Timestamp other = timestamps.get(i);
            int order = other.at().compareTo(added.at());
            if (order == 0) {
                throw new NoteChange.Refused(
                        "there is a timestamp at " + other.atText() + " already: \"" + other.title() + '"');
            }
            if (order > 0) {
                place = i;
            }
        }
        timestamps.add(place, added);
        return episode.withTimestamps(timestamps);
    }
}
