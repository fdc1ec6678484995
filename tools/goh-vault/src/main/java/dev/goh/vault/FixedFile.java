package dev.goh.vault;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.FixResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A file, and what came of mending it. Immutable and thread-safe.
 *
 * @param file the file, which holds the old note still
 * @param before the note as it was
 * @param result the note as it is now, and what became of its findings
 * @param context what is known besides
 */
public record FixedFile(NoteFile file, EpisodeNote before, FixResult result, Context context) {
    /**
     * Refuses null.
     *
     * @param file the file, which holds the old note still
     * @param before the note as it was
     * @param result the note as it is now, and what became of its findings
     * @param context what is known besides
     */
    public FixedFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(context, "context");
    }

    /**
     * Tells whether anything was mended.
     *
     * @return whether the notes differ
     */
    public boolean changed() {
        return !result.note().text().equals(before.text());
    }

    /**
     * Writes the mended note over the old one.
     *
     * @throws dev.goh.markdown.NoteChangedException if the file was changed meanwhile
     * @throws IOException if it cannot be written
     * @throws java.util.NoSuchElementException if the note is in no file
     */
    public void write() throws IOException {
        result.note().write(file.path().orElseThrow());
    }

    /**
     * Returns the file as it is to be, for whoever does not write it.
     *
     * @return the file with the mended note
     */
    public NoteFile mended() {
        return file.withContent(result.note().text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Shows the changes as a patch.
     *
     * @param name what the file is called in it
     * @param shown how a line without its LF is shown
     * @return the patch; empty if nothing changed
     */
    public String diff(String name, UnaryOperator<String> shown) {
        return UnifiedDiff.of(name, before.text(), result.note().text(), shown);
    }

    /**
     * Tells what is left.
     *
     * @return the file as a check would find it now, but for rules about several notes
     */
    public CheckedFile rest() {
        ValidationReport report =
                new ValidationReport(context.guess(result.note().episode()), result.remaining());
        return new CheckedFile(file.name(), file.path(), Optional.of(result.note()), report, List.of());
    }

    /**
     * Lists the rules whose findings were mended.
     *
     * @return their codes in order, with commas between
     */
    public String mendedRules() {
        return result.applied().stream()
                .map(finding -> finding.rule().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
