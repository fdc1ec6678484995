package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.internal.NoteFileName;
import dev.goh.markdown.EpisodeNote;
import dev.goh.publish.EpisodeIndex;
import dev.goh.vault.EpisodeNotes;
import dev.goh.vault.Excludes;
import dev.goh.vault.NoteFile;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh index}. */
@Command(
        name = "index",
        header = "Keeps a show's index page: lists notes, moves them to the past, finds missing ones.",
        exitCodeList = {
            " 0:the page is changed, or it links to every note",
            " 1:it does not link to every note",
            " 2:wrong usage, or a file that is missing, cannot be read or not be written",
        },
        footer = {
            "",
            "The page lists links under the headings Upcoming and Past, or what these are",
            "called in Spanish. Everything else in it is left as it is. Without --add and",
            "--aired the episode notes beside the page and in folders below that it does not",
            "link to are printed.",
            "",
            "Examples:",
            "  goh index \"Office Hours Readme.md\"",
            "  goh index \"Office Hours Readme.md\" --add \"GOH 32 - Tracing.md\"",
            "  goh index \"Office Hours Readme.md\" --aired \"GOH 31 - Logs\" --diff",
        })
final class IndexCommand extends GohSubcommand {
    @Parameters(paramLabel = "PAGE", description = "The file of the index page.")
    private String page = "";

    @Option(names = "--add", paramLabel = "NOTE", description = "List a note under Upcoming: its file or its name.")
    private List<String> added = List.of();

    @Option(names = "--aired", paramLabel = "NOTE", description = "Move a note to Past: its file or its name.")
    private List<String> aired = List.of();

    @Option(names = "--diff", description = "Show the change as a unified diff and write nothing.")
    private boolean diff;

    IndexCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        boolean changes = !added.isEmpty() || !aired.isEmpty();
        if (diff && !changes) {
            throw wrong("--diff shows what --add or --aired change");
        }
        return changes ? new NoteChange(streams()).run(page, diff, this::change) : printMissing();
    }

    private Episode change(Episode episode) {
        try {
            EpisodeIndex index = EpisodeIndex.of(episode);
            for (String note : added) {
                index = index.add(name(note));
            }
            for (String note : aired) {
                index = index.markAired(name(note));
            }
            return index.page();
        } catch (IllegalArgumentException e) {
            throw new NoteChange.Refused(e.getMessage());
        }
    }

    private int printMissing() {
        Notices notices = Notices.only(streams().err());
        KnownShows shows = KnownShows.near(List.of(page));
        List<String> missing;
        try {
            Path file = Path.of(page);
            EpisodeIndex index = EpisodeIndex.of(
                    NoteReader.read(NoteFile.named(file), shows.options()).episode());
            missing = index.missing(names(file, shows, notices));
        } catch (InvalidPathException e) {
            notices.unreadable(Printable.line(page), "no valid path");
            return ExitStatus.TROUBLE;
        } catch (NoteReader.NotANote e) {
            notices.unreadable(Printable.line(page), e);
            return ExitStatus.TROUBLE;
        } catch (IOException e) {
            notices.unreadable(Printable.line(page), e);
            return ExitStatus.TROUBLE;
        }
        missing.forEach(name -> streams().out().print(Printable.line(name) + "\n"));
        if (notices.unreadable() > 0) {
            return ExitStatus.TROUBLE;
        }
        return missing.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    /** The names of the episode notes in the page's folder and below. */
    private List<String> names(Path file, KnownShows shows, Notices notices) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        List<String> names = new ArrayList<>();
        if (folder == null) {
            return names;
        }
        for (NoteFile found :
                NoteArguments.find(List.of(folder.toString()), streams().in(), Excludes.none(), notices)) {
            try {
                EpisodeNote note = NoteReader.read(found, shows.options());
                if (EpisodeNotes.isEpisode(note)) {
                    names.add(name(found.fileName()));
                }
            } catch (NoteReader.NotANote e) {
                notices.unreadable(Printable.line(found.name()), e);
            } catch (IOException e) {
                notices.unreadable(Printable.line(found.name()), e);
            }
        }
        return names;
    }

    /** The name of a note as links have it. */
    private static String name(String note) {
        return NoteFileName.noteName(note.substring(Math.max(note.lastIndexOf('/'), note.lastIndexOf('\\')) + 1));
    }
}
