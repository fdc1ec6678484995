package dev.goh.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The paths of a command line that lead to files, for what is to be found beside them. */
final class NotePaths {
    private NotePaths() {}

    static List<Path> of(List<String> names) {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            try {
                if (!name.equals("-")) {
                    paths.add(Path.of(name));
                }
            } catch (InvalidPathException e) {
                // Whoever reads the notes says so.
                continue;
            }
        }
        return paths;
    }
}
