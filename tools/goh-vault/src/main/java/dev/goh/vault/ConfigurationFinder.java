package dev.goh.vault;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the file that belongs to some notes: in their folder or the nearest one above it, up to the root of the repository ({@code
 * .git}) or, outside of one, of the vault ({@code .obsidian}). Where neither is, only the folder itself is looked at: files of
 * others further up are none of ours.
 */
public final class ConfigurationFinder {
    private ConfigurationFinder() {}

    /**
     * Finds a file.
     *
     * @param start a note or a folder of notes
     * @param name the file's name, for example {@link Configuration#FILE_NAME}
     * @return the nearest file of the name
     */
    public static Optional<Path> find(Path start, String name) {
        Path folder = folder(start);
        Path last = root(start);
        for (Path at = folder; at != null && at.startsWith(last); at = at.getParent()) {
            Path file = at.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the folder that files are looked for up to.
     *
     * @param start a note or a folder of notes
     * @return the root of the repository, else of the vault, else the folder of the notes
     */
    public static Path root(Path start) {
        Path folder = folder(start);
        return root(folder, ".git").or(() -> root(folder, ".obsidian")).orElse(folder);
    }

    private static Path folder(Path start) {
        Path absolute = start.toAbsolutePath().normalize();
        return Files.isDirectory(absolute) || absolute.getParent() == null ? absolute : absolute.getParent();
    }

    private static Optional<Path> root(Path folder, String mark) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(mark), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
