package dev.goh.cli;

import dev.goh.markdown.NoteChangedException;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteFile;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;

/** Says on standard error what was not read or not done, and remembers whether something should have been. */
final class Notices {
    private final PrintStream err;
    private final ProgressLine progress;
    private final boolean quiet;
    private int skipped;
    private int unreadable;

    Notices(PrintStream err, ProgressLine progress, boolean quiet) {
        this.err = err;
        this.progress = progress;
        this.quiet = quiet;
    }

    /** For a run that shows no progress. */
    static Notices only(PrintStream err) {
        return new Notices(err, new ProgressLine(err, false, System::nanoTime), false);
    }

    void skipped(String name) {
        skipped++;
        if (!quiet) {
            print("skipped: " + name + " (no episode note)");
        }
    }

    void notFollowed(String name) {
        if (!quiet) {
            print("skipped: " + name + " (a link that leads out of the folder; name it to read it)");
        }
    }

    void unreadable(String name, IOException e) {
        unreadable(name, IoReasons.of(e));
    }

    void unreadable(String name, String reason) {
        unreadable++;
        print("goh: cannot read " + name + ": " + reason);
    }

    void unreadable(String name, NoteReader.NotANote e) {
        unreadable(name, Printable.line(String.valueOf(e.getMessage())));
    }

    /** Says that a file was not checked. */
    void failed(NoteFile file, Throwable reason) {
        String name = Printable.line(file.name());
        if (reason instanceof IOException e) {
            unreadable(name, e);
        } else {
            crashed("check", name, reason);
        }
    }

    void unwritable(String name, IOException e) {
        boolean changed = e instanceof NoteChangedException;
        print("goh: cannot write " + name + ": "
                + (changed ? "it was changed meanwhile; run the command again" : IoReasons.of(e)));
    }

    void unchangeable(String name, String reason) {
        print("goh: cannot change " + name + ": " + Printable.line(reason));
    }

    /** Says in one line, or several, why what was asked for is not done. */
    void refused(String reason) {
        print("goh: " + reason.lines().map(Printable::line).collect(Collectors.joining("\n")));
    }

    /**
     * Says that this program has a bug.
     *
     * @param task what it was about to do
     */
    void crashed(String task, String name, Throwable e) {
        unreadable++;
        print("goh: cannot " + task + " " + name + ": a bug in goh, please report it");
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        // A message may hold what a note holds.
        trace.toString().lines().forEach(line -> err.print(Printable.sourceLine(line) + "\n"));
        err.flush();
    }

    int skipped() {
        return skipped;
    }

    int unreadable() {
        return unreadable;
    }

    private void print(String line) {
        progress.erase();
        err.print(line + "\n");
        err.flush();
    }
}
