package dev.goh.cli;

import dev.goh.vault.CheckedFile;
import dev.goh.vault.report.NotChecked;
import dev.goh.vault.report.ReportFormat;
import dev.goh.vault.report.ReportSettings;
import dev.goh.vault.report.ReportWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A report in a file. What goes wrong with it stops nothing else, and is told at the end. */
final class FileReport {
    private final Path file;
    private final ReportFormat format;
    private final ReportSettings settings;
    private @Nullable OutputStream out;
    private @Nullable ReportWriter writer;
    private @Nullable IOException failure;

    FileReport(Path file, ReportFormat format, ReportSettings settings) {
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
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        out = stream;
        return format.open(stream, settings);
    }

    void file(CheckedFile checked) {
        step(report -> report.file(checked));
    }

    /** Ends the report; returns whether it is whole. */
    boolean end(NotChecked notChecked, Notices notices) {
        step(report -> report.end(notChecked));
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
        if (failure != null) {
            notices.unwritable(Shown.of(file), failure);
        }
        return failure == null;
    }
}
