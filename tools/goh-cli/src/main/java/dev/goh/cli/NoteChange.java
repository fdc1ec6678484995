package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteOptions;
import dev.goh.markdown.UnrepresentableEpisodeException;
import dev.goh.vault.LineChange;
import dev.goh.vault.NoteFile;
import dev.goh.vault.UnifiedDiff;
import dev.goh.vault.internal.Words;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One run of a command that changes a note: reads it, changes its episode, and shows or writes what came of it. */
final class NoteChange {
    private final Streams streams;
    private final Notices notices;

    NoteChange(Streams streams) {
        this.streams = streams;
        this.notices = Notices.only(streams.err());
    }

    /** A change cannot be made; the message says why. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(@Nullable String message) {
            super(String.valueOf(message));
        }
    }

    /** Returns what the command leaves with. */
    int run(String note, boolean diff, UnaryOperator<Episode> change) {
        Path path;
        try {
            path = Path.of(note);
        } catch (InvalidPathException e) {
            notices.unreadable(Printable.line(note), "no valid path");
            return ExitStatus.TROUBLE;
        }
        NoteFile file = NoteFile.named(path);
        EpisodeNote old = read(file, KnownShows.near(List.of(note)).options());
        EpisodeNote changed = old == null ? null : change(file, old, change);
        if (old == null || changed == null) {
            return ExitStatus.TROUBLE;
        }
        List<String> before = LineChange.lines(old.text());
        List<String> after = LineChange.lines(changed.text());
        List<LineChange> changes =
                changed.text().equals(old.text()) ? List.of() : LineChange.of(before, after, changed.edits());
        if (diff) {
            streams.out()
                    .print(UnifiedDiff.of(Printable.line(file.name()), before, after, changes, streams::shownLine));
        } else if (changes.isEmpty() || write(file, path, changed)) {
            streams.out().print(Printable.line(file.name()) + ": " + summary(changes) + "\n");
        } else {
            return ExitStatus.TROUBLE;
        }
        return ExitStatus.CLEAN;
    }

    private @Nullable EpisodeNote read(NoteFile file, NoteOptions options) {
        try {
            return NoteReader.read(file, options);
        } catch (NoteReader.NotANote e) {
            notices.unreadable(Printable.line(file.name()), e);
        } catch (IOException e) {
            notices.unreadable(Printable.line(file.name()), e);
        } catch (RuntimeException e) {
            notices.crashed("read", Printable.line(file.name()), e);
        }
        return null;
    }

    private @Nullable EpisodeNote change(NoteFile file, EpisodeNote note, UnaryOperator<Episode> change) {
        try {
            return note.edit(change);
        } catch (Refused e) {
            notices.refused(String.valueOf(e.getMessage()));
        } catch (UnrepresentableEpisodeException | NoteLimitException e) {
            notices.unchangeable(Printable.line(file.name()), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            notices.crashed("change", Printable.line(file.name()), e);
        }
        return null;
    }

    private boolean write(NoteFile file, Path path, EpisodeNote changed) {
        try {
            changed.write(path);
            return true;
        } catch (IOException e) {
            notices.unwritable(Printable.line(file.name()), e);
            return false;
        }
    }

    /** Names the lines as they are counted now. */
    private static String summary(List<LineChange> changes) {
        if (changes.isEmpty()) {
            return "no change";
        }
        StringBuilder lines = new StringBuilder();
        boolean several = changes.size() > 1;
        for (LineChange change : changes) {
            lines.append(lines.isEmpty() ? "" : ", ").append(change.newFrom() + 1);
            if (change.newTo() - change.newFrom() > 1) {
                several = true;
                lines.append('-').append(change.newTo());
            }
        }
        return Words.count(changes.size(), "change") + ", " + (several ? "lines " : "line ") + lines;
    }
}
