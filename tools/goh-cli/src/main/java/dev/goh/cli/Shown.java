package dev.goh.cli;

import dev.goh.vault.NoteFile;
import dev.goh.vault.report.Printable;
import java.nio.file.Path;

/** Shows a path as a person here would write it. */
final class Shown {
    private Shown() {}

    /** Returns it in one harmless line. */
    static String of(Path path) {
        return Printable.line(NoteFile.name(path(path)));
    }

    /** Returns the path from the present folder if it is below, else the whole path. */
    static Path path(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) && !absolute.equals(here) ? here.relativize(absolute) : absolute;
    }
}
