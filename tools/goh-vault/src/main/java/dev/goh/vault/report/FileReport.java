package dev.goh.vault.report;

import dev.goh.vault.CheckedFile;
import dev.goh.vault.OutputFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report in a file. What goes wrong with it stops nothing else, and is told at the end. Not thread-safe. */
public final class FileReport {
    private final Path file;
    private final ReportFormat format;
    private final ReportSettings settings;
    private @Nullable OutputStream out;
    private @Nullable ReportWriter writer;
    private @Nullable IOException failure;

    /**
     * Makes a report. Nothing is written before the first file.
     *
     * @param file where it goes; folders that are missing are made, and a link to nothing is not followed
     * @param format its format
     * @param settings what it is made for
     */
    public FileReport(Path file, ReportFormat format, ReportSettings settings) {
        this.file = file;
        this.format = format;
        this.settings = settings;
    }

    private interface Step {
        void run(ReportWriter writer) throws IOException;
    }

    private void step(Step step) {
        if (failure != null) {
            return;
        }
        try {
            ReportWriter open = writer;
            if (open == null) {
                open = open();
                writer = open;
                open.begin();
            }
            step.run(open);
        } catch (IOException e) {
            failure = e;
        }
    }

    private ReportWriter open() throws IOException {
        OutputStream stream = new BufferedOutputStream(OutputFiles.open(file), 1 << 16);
        out = stream;
        return format.open(stream, settings);
    }

    /**
     * Returns where the report goes.
     *
     * @return the file
     */
    public Path file() {
        return file;
    }

    /**
     * Writes what was found in a file.
     *
     * @param checked the file
     */
    public void file(CheckedFile checked) {
        step(report -> report.file(checked));
    }

    /**
     * Ends the report.
     *
     * @param notChecked what was left out
     * @return what went wrong with it, first or last; empty if it is whole
     */
    public Optional<IOException> end(NotChecked notChecked) {
        step(report -> report.end(notChecked));
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
        return Optional.ofNullable(failure);
    }
}
