package dev.goh.cli;

import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of {@code goh laws}: finds the files, checks the laws on each, writes nothing. */
final class LawsRun {
    private final Streams streams;
    private final ProgressLine progress;
    private final Notices notices;
    private final NoteReader reader;
    private final LawTable table = new LawTable();

    LawsRun(Streams streams) {
        this.streams = streams;
        this.progress = new ProgressLine(streams.err(), streams.errIsTerminal(), System::nanoTime);
        this.notices = new Notices(streams.err(), progress, false);
        this.reader = new NoteReader(streams.in());
    }

    /** Returns what the command leaves with. */
    int run(List<String> paths) {
        Collection<NoteFile> files = NoteFinder.find(paths, notices);
        int done = 0;
        for (NoteFile file : files) {
            check(file);
            progress.show(++done, files.size());
        }
        progress.erase();
        streams.out().print(table);
        if (notices.unreadable() > 0 || streams.out().checkError()) {
            return ExitStatus.TROUBLE;
        }
        return table.hasFailures() ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void check(NoteFile file) {
        try {
            byte[] bytes = reader.bytes(file);
            EpisodeNote note = reader.parse(bytes);
            if (!file.named() && !EpisodeNotes.isEpisode(note)) {
                notices.skipped(file.name());
                return;
            }
            for (Law law : Law.values()) {
                if (law.concerns(note)) {
                    table.add(law, file.name(), failure(law, bytes, note));
                }
            }
        } catch (NoteReader.NotANote e) {
            notices.unreadable(file.name(), e.finding());
        } catch (IOException e) {
            notices.unreadable(file.name(), e);
        } catch (RuntimeException e) {
            notices.crashed("check", file.name(), e);
        }
    }

    /** Why the law is broken; null if it is not. */
    private static @Nullable String failure(Law law, byte[] bytes, EpisodeNote note) {
        try {
            return law.holds(bytes, note) ? null : "";
        } catch (RuntimeException e) {
            String message = e.getMessage();
            return message == null ? e.getClass().getSimpleName() : message;
        }
    }
}
