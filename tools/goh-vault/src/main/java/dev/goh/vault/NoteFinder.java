package dev.goh.vault;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the notes that paths mean. A file is itself, whatever it is called; a folder is the Markdown files in it and below it, save
 * those that are hidden (a dot begins their name, or that of a folder above them), in a folder {@code node_modules}, or excluded.
 *
 * <p>Below a folder a symbolic link to a file is followed if it stays below that folder, and every file is found once. A link to a
 * folder is not: what is in it is found under its own name or left out. What lies elsewhere must be named itself.
 */
public final class NoteFinder {
    private final Predicate<Path> excluded;
    private final Map<Path, NoteFile> files = new LinkedHashMap<>();
    private final List<FoundNotes.Unreadable> unreadable = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();

    private NoteFinder(Predicate<Path> excluded) {
        this.excluded = excluded;
    }

    /**
     * Finds notes.
     *
     * @param paths files and folders
     * @param excluded tells which files and folders below a folder to leave out; what is named itself is never left out
     * @return the notes; a path that leads nowhere is among the files, and reading it will say so
     */
    public static FoundNotes find(List<String> paths, Predicate<Path> excluded) {
        NoteFinder finder = new NoteFinder(excluded);
        paths.forEach(finder::add);
        return new FoundNotes(List.copyOf(finder.files.values()), finder.unreadable, finder.outside);
    }

    private void add(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                files.merge(key(path), NoteFile.named(path), (old, again) -> again);
            }
        } catch (InvalidPathException e) {
            unreadable.add(new FoundNotes.Unreadable(name, new FileSystemException(name, null, "no valid path")));
        }
    }

    private void addFolder(Path folder) {
        FolderWalk walk = FolderWalk.of(folder, excluded);
        unreadable.addAll(walk.unreadable());
        outside.addAll(walk.outside());
        List<NoteFile> found =
                new ArrayList<>(walk.files().stream().map(NoteFile::found).toList());
        found.sort(null);
        for (NoteFile file : found) {
            file.path().ifPresent(path -> files.putIfAbsent(key(path), file));
        }
    }

    /** Equal for {@code x.md} and {@code ./x.md}; {@code ..} stays, since it may follow a symbolic link. */
    private static Path key(Path path) {
        Path absolute = path.toAbsolutePath();
        if (!absolute.toString().contains("..")) {
            return absolute.normalize();
        }
        for (Path part : absolute) {
            if (part.toString().equals("..")) {
                return absolute;
            }
        }
        return absolute.normalize();
    }
}
