package dev.goh.cli;

import dev.goh.vault.Baseline;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.ConfigurationFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A baseline and where it is kept.
 *
 * @param path the file, which may not be there yet
 * @param baseline what it holds
 */
record BaselineFile(Path path, Baseline baseline) {
    /**
     * Reads the file that is named, else the one that belongs to the notes, if there is one.
     *
     * @throws Trouble if it cannot be read
     */
    static Optional<BaselineFile> find(Optional<Path> named, List<Path> notes) {
        Optional<Path> file = named.isPresent() ? named : NotePaths.find(notes, Baseline.FILE_NAME);
        return file.map(BaselineFile::read);
    }

    /** Where a new one belongs: beside the configuration, else at the root of the repository, the vault or the notes. */
    static Path home(Optional<Path> configuration, List<Path> notes) {
        Path folder = configuration
                .map(file -> file.toAbsolutePath().getParent())
                .orElseGet(() -> ConfigurationFinder.root(notes.isEmpty() ? Path.of("") : notes.get(0)));
        return folder.resolve(Baseline.FILE_NAME);
    }

    static BaselineFile read(Path file) {
        try {
            return new BaselineFile(file, Baseline.read(file));
        } catch (IOException e) {
            throw new Trouble("cannot read " + Shown.of(file) + ": " + Notices.reason(e));
        }
    }

    void write() throws IOException {
        Files.writeString(path, baseline.text());
    }

    /** What the baseline calls a note; empty for one that is in no file. */
    Optional<String> nameOf(CheckedFile file) {
        Path folder = path.toAbsolutePath().getParent();
        return file.path().map(note -> Baseline.nameOf(note, folder == null ? path.toAbsolutePath() : folder));
    }

    CheckedFile apply(CheckedFile file) {
        return nameOf(file).map(name -> baseline.apply(file, name)).orElse(file);
    }
}
