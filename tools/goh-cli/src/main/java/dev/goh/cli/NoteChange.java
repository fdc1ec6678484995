package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.UnrepresentableEpisodeException;
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
        EpisodeNote old = read(file);
        EpisodeNote changed = old == null ? null : change(file, old, change);
        if (old == null || changed == null) {
            return ExitStatus.TROUBLE;
        }
        List<String> before = LineChange.lines(old.text());
        List<String> after = LineChange.lines(changed.text());
        List<LineChange> changes =
                changed.text().equals(old.text()) ? List.of() : LineChange.of(before, after, changed.edits());
        if (diff) {
            streams.out().print(UnifiedDiff.of(file.name(), before, after, changes, this::shown));
        } else if (changes.isEmpty() || write(file, path, changed)) {
            streams.out().print(file.name() + ": " + summary(changes) + "\n");
        } else {
            return ExitStatus.TROUBLE;
        }
        return streams.out().checkError() ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
    }

    private @Nullable EpisodeNote read(NoteFile file) {
        try {
            return new NoteReader(streams.in()).read(file);
        } catch (NoteReader.NotANote e) {
            notices.unreadable(file.name(), e.finding());
        } catch (IOException e) {
            notices.unreadable(file.name(), e);
        } catch (RuntimeException e) {
            notices.crashed("read", file.name(), e);
        }
        return null;
    }

    private @Nullable EpisodeNote change(NoteFile file, EpisodeNote note, UnaryOperator<Episode> change) {
        try {
            return note.edit(change);
        } catch (Refused e) {
            notices.refused(String.valueOf(e.getMessage()));
        } catch (UnrepresentableEpisodeException | NoteLimitException e) {
            notices.unchangeable(file.name(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            notices.crashed("change", file.name(), e);
        }
        return null;
    }

    private boolean write(NoteFile file, Path path, EpisodeNote changed) {
        try {
            changed.write(path);
            return true;
        } catch (IOException e) {
            notices.unwritable(file.name(), e);
            return false;
        }
    }

    /** Whoever looks at a terminal is to see what a line holds; a file or another program needs the line itself. */
    private String shown(String line) {
        if (!streams.outIsTerminal()) {
            return line;
        }
        return Printable.sourceLine(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
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
