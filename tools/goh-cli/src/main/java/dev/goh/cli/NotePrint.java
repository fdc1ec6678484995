package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.Show;
import dev.goh.vault.Excludes;
import dev.goh.vault.NoteFile;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntBiFunction;

/** One run of a command that prints something made of one note. */
final class NotePrint {
    private final Streams streams;
    private final Notices notices;

    NotePrint(Streams streams) {
        this.streams = streams;
        this.notices = Notices.only(streams.err());
    }

    /**
     * Returns what the command leaves with.
     *
     * @param print prints what is made of the episode
     */
    int run(String note, BiConsumer<Episode, Show> print) {
        return runForStatus(note, (episode, shows) -> {
            print.accept(episode, shows.of(episode));
            return ExitStatus.CLEAN;
        });
    }

    /**
     * Returns what the command leaves with.
     *
     * @param print prints what is made of the episode, and says what to leave with if all else goes well
     */
    int runForStatus(String note, ToIntBiFunction<Episode, KnownShows> print) {
        int status = ExitStatus.CLEAN;
        KnownShows shows = KnownShows.near(List.of(note));
        for (NoteFile file : NoteArguments.find(List.of(note), streams.in(), Excludes.none(), notices)) {
            String name = Printable.line(file.name());
            try {
                Episode episode = NoteReader.read(file, shows.options()).episode();
                status = print.applyAsInt(episode, shows);
            } catch (NoteReader.NotANote e) {
                notices.unreadable(name, e);
            } catch (IOException e) {
                notices.unreadable(name, e);
            }
        }
        return notices.unreadable() > 0 ? ExitStatus.TROUBLE : status;
    }
}
