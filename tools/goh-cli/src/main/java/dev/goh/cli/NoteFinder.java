package dev.goh.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the files that are meant by the paths of a command line. */
final class NoteFinder {
    private static final String STANDARD_INPUT = "-";

    /** In the order of code points, on every system and in every language. */
    private static final Comparator<NoteFile> ORDER = (a, b) -> compareCodePoints(a.name(), b.name());

    private final Notices notices;
    private final Map<Object, NoteFile> files = new LinkedHashMap<>();

    private NoteFinder(Notices notices) {
        this.notices = notices;
    }

    /** Returns every file once: those named as they come, those of a folder sorted. */
    static Collection<NoteFile> find(List<String> paths, Notices notices) {
        NoteFinder found = new NoteFinder(notices);
        paths.forEach(found::add);
        return found.files.values();
    }

    private void add(String name) {
        if (name.equals(STANDARD_INPUT)) {
            files.put(name, NoteFile.STANDARD_INPUT);
            return;
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                files.merge(key(path), NoteFile.named(path), (old, again) -> again);
            }
        } catch (InvalidPathException e) {
            notices.unreadable(Printable.line(name), "no valid path");
        }
    }

    private void addFolder(Path folder) {
        List<NoteFile> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder, found));
        } catch (IOException e) {
            notices.unreadable(NoteFile.nameOf(folder), e);
        }
        found.sort(ORDER);
        for (NoteFile file : found) {
            files.putIfAbsent(key(file), file);
        }
    }

    private static Object key(NoteFile file) {
        Path path = file.path();
        return path == null ? STANDARD_INPUT : key(path);
    }

    /** Equal for {@code x.md} and {@code ./x.md}; {@code ..} stays, since it may follow a symbolic link. */
    private static Path key(Path path) {
        return path.toString().contains("..")
                ? path.toAbsolutePath()
                : path.toAbsolutePath().normalize();
    }

    private static int compareCodePoints(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean bothOrNone = Character.isSurrogate(x) == Character.isSurrogate(y);
                return bothOrNone ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Collects the Markdown files below a folder. What begins with a dot is hidden, here as in Obsidian. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<NoteFile> found;

        private Visitor(Path root, List<NoteFile> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // A symbolic link that is not followed leads nowhere, which reading it will say.
            boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
            if (readable && !isHidden(file) && isMarkdown(file)) {
                found.add(NoteFile.found(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) {
                notices.unreadable(NoteFile.nameOf(file), e);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return path.getFileName() != null && path.getFileName().toString().startsWith(".");
        }

        private boolean isMarkdown(Path file) {
            String name = file.toString();
            return name.regionMatches(true, name.length() - 3, ".md", 0, 3);
        }
    }
}
