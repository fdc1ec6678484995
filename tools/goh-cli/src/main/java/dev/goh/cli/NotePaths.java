package dev.goh.cli;

import dev.goh.vault.Baseline;
import dev.goh.vault.BaselineFile;
import dev.goh.vault.ConfigurationFinder;
import dev.goh.vault.IoReasons;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The paths of a command line that lead to files, and what is to be found beside them. */
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

    /**
     * Finds the one file that belongs to the notes.
     *
     * @throws Trouble if different notes have different files
     */
    static Optional<Path> find(List<Path> notes, String name) {
        Set<Optional<Path>> found = new LinkedHashSet<>();
        (notes.isEmpty() ? List.of(Path.of("")) : notes)
                .forEach(note -> found.add(ConfigurationFinder.find(note, name)));
        if (found.size() > 1) {
            throw new Trouble(
                    "these notes belong to different configurations; take them one by one, or name one file if the"
                            + " command has an option for it: "
                            + String.join(
                                    ", ",
                                    found.stream()
                                            .map(file -> file.map(Shown::of).orElse("no " + name))
                                            .toList()));
        }
        return found.iterator().next();
    }

    /**
     * Reads the baseline that is named, else the one that belongs to the notes, if there is one.
     *
     * @throws Trouble if it cannot be read, or different notes have different ones
     */
    static Optional<BaselineFile> baseline(Optional<Path> named, List<Path> notes) {
        Optional<Path> file = named.isPresent() ? named : find(notes, Baseline.FILE_NAME);
        try {
            return file.isPresent() ? Optional.of(BaselineFile.read(file.get())) : Optional.empty();
        } catch (IOException e) {
            throw new Trouble("cannot read " + Shown.of(file.orElseThrow()) + ": " + IoReasons.of(e));
        }
    }
}
