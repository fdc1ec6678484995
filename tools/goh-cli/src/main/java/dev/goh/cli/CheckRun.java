package dev.goh.cli;

import dev.goh.core.validation.Phase;
import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of {@code goh check}: finds the files, reads and checks each, reports. */
final class CheckRun {
    private final boolean sharesTerminal;
    private final @Nullable Phase phase;
    private final ProgressLine progress;
    private final Notices notices;
    private final TextReport report;
    private final NoteReader reader;

    CheckRun(Streams streams, @Nullable Phase phase, Style style, boolean quiet) {
        this.sharesTerminal = streams.outIsTerminal();
        this.phase = phase;
        this.progress = new ProgressLine(streams.err(), streams.errIsTerminal(), System::nanoTime);
        this.notices = new Notices(streams.err(), progress, quiet);
        this.report = new TextReport(streams.out(), style, quiet);
        this.reader = new NoteReader(streams.in());
    }

    /** Returns what the command leaves with. */
    int run(List<String> paths) {
        Collection<NoteFile> files = NoteFinder.find(paths, notices);
        int done = 0;
        for (NoteFile file : files) {
            check(file);
            if (report.isCutOff()) {
                break;
            }
            progress.show(++done, files.size());
        }
        progress.erase();
        report.end(notices.skipped(), notices.unreadable());
        if (notices.unreadable() > 0 || report.isCutOff()) {
            return ExitStatus.TROUBLE;
        }
        return report.hasErrors() ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void check(NoteFile file) {
        try {
            EpisodeNote note = reader.read(file);
            if (!file.named() && !EpisodeNotes.isEpisode(note)) {
                notices.skipped(file.name());
                return;
            }
            CheckedNote checked = CheckedNote.of(file, note, phase);
            makeRoom();
            report.print(file.name(), checked);
        } catch (NoteReader.NotANote e) {
            makeRoom();
            report.print(file.name(), e.finding());
        } catch (IOException e) {
            notices.unreadable(file.name(), e);
        } catch (RuntimeException e) {
            notices.crashed("check", file.name(), e);
        }
    }

    private void makeRoom() {
        if (sharesTerminal) {
            progress.erase();
        }
    }
}
