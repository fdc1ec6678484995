package dev.goh.cli;

import dev.goh.vault.NoteFile;
import java.nio.file.Path;

/** Shows a path as a person here would write it. */
final class Shown {
    private Shown() {}

    /** Returns the path from the present folder if it is below, else the whole path. */
    static String of(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return NoteFile.name(
                absolute.startsWith(here) && !absolute.equals(here) ? here.relativize(absolute) : absolute);
    }
}
