package dev.goh.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says on standard error what was not read, and remembers whether something should have been. */
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

    void skipped(String name) {
        skipped++;
        if (!quiet) {
            print("skipped: " + name + " (no episode note)");
        }
    }

    void unreadable(String name, IOException e) {
        unreadable(name, reason(e));
    }

    void unreadable(String name, String reason) {
        unreadable++;
        print("goh: cannot read " + name + ": " + reason);
    }

    /** Says that this program has a bug. */
    void crashed(String name, RuntimeException e) {
        unreadable++;
        print("goh: cannot check " + name + ": a bug in goh, please report it");
        e.printStackTrace(err);
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

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return Printable.line(reason == null ? e.getClass().getSimpleName() : reason);
    }
}
