package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Show;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.UnrepresentableEpisodeException;
import dev.goh.vault.NoteFile;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh new}. */
@Command(
        name = "new",
        header = "Writes the note of a new episode, with the show's checklists.",
        exitCodeList = {
            " 0:the note is written",
            " 2:nothing was written: wrong usage, no such show or folder, or there is a file of that name; "
                    + "or it was, but standard output takes no more",
        },
        footer = {
            "",
            "The file is named after the title, without characters that links or file systems",
            "cannot have in names. No file is ever overwritten.",
            "",
            "Examples:",
            "  goh new \"GOH 32\" \"Ana Diaz on tracing\"",
            "  goh new --folder notes --date 2026-03-06 \"CCG 021\" \"Hornos de leña\"",
            "  goh new --show \"Loki Community Call\" 2026-03-03 \"Queries that fly\"",
        })
final class NewCommand extends GohSubcommand {
    @Parameters(
            index = "0",
            paramLabel = "CODE",
            description = {
                "What the title begins with: series and number, for example \"GOH 32\";",
                "a number alone; or the day, for shows that do not number their notes."
            })
    private String code = "";

    @Parameters(index = "1", paramLabel = "TOPIC", description = "What the episode is about.")
    private String topic = "";

    @Option(names = "--folder", paramLabel = "DIR", description = "Where to write the note; here, unless given.")
    private Path folder = Path.of("");

    @Option(
            names = "--show",
            paramLabel = "NAME",
            description = {
                "The show's name or series code, built-in or of goh.yaml;",
                "unless given, the show whose code the title has."
            })
    private @Nullable String showName;

    @Option(names = "--date", paramLabel = "DATE", description = "The day of the show: yyyy-MM-dd.")
    private @Nullable LocalDate date;

    NewCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Optional<LocalDate> day = Day.parse(code);
        EpisodeTitle title = title(day.isPresent());
        KnownShows shows = KnownShows.near(List.of(folder.toString()));
        Show show = showName == null
                ? shows.of(title)
                        .orElseThrow(() -> wrong("no show has the code of '" + code + "'; name the show with --show"))
                : shows.named(showName);
        Episode episode =
                show.newEpisode(title).withDate(Optional.ofNullable(date).or(() -> day));
        try {
            return write(EpisodeNote.of(episode, show, shows.options()), folder.resolve(title.fileName()));
        } catch (UnrepresentableEpisodeException | NoteLimitException e) {
            throw new Trouble("cannot make a note of this: " + e.getMessage());
        }
    }

    private int write(EpisodeNote note, Path file) {
        String name = Printable.line(NoteFile.name(file));
        try {
            note.write(file);
        } catch (IOException e) {
            Notices.only(streams().err()).unwritable(name, e);
            return ExitStatus.TROUBLE;
        }
        streams().out().print(name + ": new note\n");
        return ExitStatus.CLEAN;
    }

    private EpisodeTitle title(boolean isDay) {
        String words = topic.strip();
        if (words.isEmpty()) {
            throw wrong("the topic is empty");
        }
        EpisodeTitle title;
        try {
            title = EpisodeTitle.of(isDay ? code + ' ' + words : code + " - " + words);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        if (!isDay && (title.numberText().isEmpty() || !title.topic().equals(words))) {
            throw wrong("'" + code + "' is no episode's code; write for example \"GOH 32\", 05 or 2026-03-06");
        }
        return title;
    }
}
