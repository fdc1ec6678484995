package dev.goh.vault;

import dev.goh.vault.internal.LimitedInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A baseline and where it is kept. Immutable and thread-safe.
 *
 * @param path the file, which may not be there yet
 * @param baseline what it holds
 */
public record BaselineFile(Path path, Baseline baseline) {
    /**
     * Refuses null.
     *
     * @param path the file, which may not be there yet
     * @param baseline what it holds
     */
    public BaselineFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(baseline, "baseline");
    }

    /**
     * Returns where a new baseline belongs.
     *
     * @param configuration the configuration of the notes, if they have one
     * @param notes a note or a folder of notes
     * @return a file beside the configuration, else at the root of the repository, the vault or the notes
     */
    public static Path home(Optional<Path> configuration, Path notes) {
        Path folder = configuration
                .map(file -> file.toAbsolutePath().getParent())
                .orElseGet(() -> ConfigurationFinder.root(notes));
        return folder.resolve(Baseline.FILE_NAME);
    }

    /**
     * Reads a baseline.
     *
     * @param file its file
     * @return the baseline
     * @throws IOException if the file cannot be read, is longer than 64 MiB, or is no baseline, whose wrong line the message names
     */
    public static BaselineFile read(Path file) throws IOException {
        return new BaselineFile(file, Baseline.read(file));
    }

    /**
     * Writes the baseline. Folders that are missing are made; no link in the file's place is followed.
     *
     * @throws IOException if it cannot be written, would be longer than 64 MiB, or a link is in its place
     */
    public void write() throws IOException {
        String text = baseline.text();
        LimitedInput.check(text.getBytes(StandardCharsets.UTF_8), path.toString(), LimitedInput.LARGEST);
        OutputFiles.writeOurs(path, text);
    }

    /**
     * Tells old findings from new ones.
     *
     * @param file a file and its findings
     * @return the file, the old findings taken out of its report; the very file for a note that is in no file
     */
    public CheckedFile apply(CheckedFile file) {
        return nameOf(file).map(name -> baseline.apply(file, name)).orElse(file);
    }

    /** What the baseline calls a note; empty for one that is in no file. */
    Optional<String> nameOf(CheckedFile file) {
        return file.path().map(note -> Baseline.nameOf(note, folder()));
    }

    /** The folder that names begin at. */
    Path folder() {
        Path absolute = path.toAbsolutePath();
        return absolute.getParent() == null ? absolute : absolute.getParent();
    }
}
