package dev.goh.vault;

import dev.goh.core.validation.Finding;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file and what was found in it. Immutable and thread-safe.
 *
 * @param name what the file is called in reports: its path with slashes, as the caller gave it; {@code <stdin>} for standard
 *     input. It may hold any character that a file name may
 * @param path where it is; empty for standard input
 * @param note the note; empty if the file is none that can be read, which a finding GOH001 says
 * @param report how far the episode is, the findings with their places, and those that the note allows
 * @param baselined findings that are not new, in order; they are not in the report
 */
public record CheckedFile(
        String name,
        Optional<Path> path,
        Optional<EpisodeNote> note,
        ValidationReport report,
        List<Finding> baselined) {
    /**
     * Copies the list.
     *
     * @param name what the file is called in reports
     * @param path where it is; empty for standard input
     * @param note the note; empty if the file is none that can be read
     * @param report how far the episode is, and the findings
     * @param baselined findings that are not new
     */
    public CheckedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(report, "report");
        baselined = List.copyOf(baselined);
    }
}
