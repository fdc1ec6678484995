package dev.goh.vault.report;

import dev.goh.vault.CheckedFile;
import java.io.IOException;

/**
 * Makes one report: {@link #begin}, then {@link #file} for each file in the order wanted, then {@link #end}. No file is kept, so
 * a report may be about any number of them. Not thread-safe.
 */
public interface ReportWriter {
    /**
     * Writes what comes before the first file.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the report has begun
     */
    void begin() throws IOException;

    /**
     * Writes what was found in a file.
     *
     * @param file the file
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the report has not begun, or has ended
     */
    void file(CheckedFile file) throws IOException;

    /**
     * Writes what comes after the last file and flushes the target, which stays open.
     *
     * @param notChecked what was left out
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the report has not begun, or has ended
     */
    void end(NotChecked notChecked) throws IOException;
}
