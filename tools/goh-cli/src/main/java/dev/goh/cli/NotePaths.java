package dev.goh.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paths of a command line that lead to files, for what is to be found beside them. */
final class NotePaths {
    private NotePaths() {}

    static List<Path> of(List<String> names) {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            if (!name.equals("-")) {
                path(name).ifPresent(paths::add);
            }
        }
        return paths;
    }

    /** Whoever reads the notes says that a path is none. */
    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
