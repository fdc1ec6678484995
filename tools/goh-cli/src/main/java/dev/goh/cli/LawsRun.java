package dev.goh.cli;

import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimits;
import dev.goh.markdown.NoteOptions;
import dev.goh.vault.EpisodeNotes;
import dev.goh.vault.Excludes;
import dev.goh.vault.NoteFile;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of {@code goh laws}: finds the files, checks the laws on each, writes nothing. */
final class LawsRun {
    private final Streams streams;
    private final ProgressLine progress;
    private final Notices notices;
    private final LawTable table = new LawTable();

    LawsRun(Streams streams) {
        this.streams = streams;
        this.progress = new ProgressLine(streams.err(), streams.errIsTerminal(), System::nanoTime);
        this.notices = new Notices(streams.err(), progress, false);
    }

    /** Returns what the command leaves with. */
    int run(List<String> paths) {
        NoteOptions options = KnownShows.near(paths).options();
        List<NoteFile> files = NoteArguments.find(paths, streams.in(), Excludes.none(), notices);
        int done = 0;
        for (NoteFile file : files) {
            check(file, options);
            progress.show(++done, files.size());
        }
        progress.erase();
        streams.out().print(table);
        if (notices.unreadable() > 0) {
            return ExitStatus.TROUBLE;
        }
        return table.hasFailures() ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void check(NoteFile file, NoteOptions options) {
        String name = Printable.line(file.name());
        try {
            // One byte more than may be tells that there is more.
            byte[] bytes = file.bytes(NoteLimits.defaults().maxLength() + 1);
            EpisodeNote note = NoteReader.parse(bytes, options);
            if (!file.isNamed() && !EpisodeNotes.isEpisode(note)) {
                notices.skipped(name);
                return;
            }
            for (Law law : Law.values()) {
                if (law.concerns(note)) {
                    table.add(law, name, failure(law, bytes, note, options));
                }
            }
        } catch (NoteReader.NotANote e) {
            notices.unreadable(name, e);
        } catch (IOException e) {
            notices.unreadable(name, e);
        } catch (RuntimeException e) {
            notices.crashed("check", name, e);
        }
    }

    /** Why the law is broken; null if it is not. */
    private static @Nullable String failure(Law law, byte[] bytes, EpisodeNote note, NoteOptions options) {
        try {
            return law.holds(bytes, note, options) ? null : "";
        } catch (RuntimeException e) {
            String message = e.getMessage();
            return message == null ? e.getClass().getSimpleName() : message;
        }
    }
}
