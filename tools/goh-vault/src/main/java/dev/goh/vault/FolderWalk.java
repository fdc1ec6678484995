package dev.goh.vault;

import dev.goh.core.internal.NoteFileName;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects the Markdown files below a folder. What begins with a dot is hidden, here as in Obsidian. */
final class FolderWalk {
    private static final String PACKAGES = "node_modules";

    private final Predicate<Path> excluded;
    private final List<Path> files = new ArrayList<>();
    private final List<FoundNotes.Unreadable> unreadable = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<Path> links = new ArrayList<>();
    /** The files that were found already, under their real paths. */
    private final Set<Path> known = new HashSet<>();

    private FolderWalk(Predicate<Path> excluded) {
        this.excluded = excluded;
    }

    static FolderWalk of(Path root, Predicate<Path> excluded) {
        FolderWalk walk = new FolderWalk(excluded);
        try {
            Path realRoot = root.toRealPath();
            Files.walkFileTree(realRoot, walk.new Visitor(root, realRoot));
            // Of several links to one file the same one is followed on every system.
            walk.links.sort((a, b) -> CodePoints.compare(NoteFile.name(a), NoteFile.name(b)));
            walk.links.forEach(link -> walk.follow(link, realRoot));
        } catch (IOException e) {
            walk.fail(root, e);
        }
        return walk;
    }

    List<Path> files() {
        return files;
    }

    List<FoundNotes.Unreadable> unreadable() {
        return unreadable;
    }

    List<String> outside() {
        return outside;
    }

    /** What is in a folder below the root was found under its own name, or is left out. */
    private void follow(Path link, Path realRoot) {
        try {
            Path real = link.toRealPath();
            if (!real.startsWith(realRoot)) {
                outside.add(NoteFile.name(link));
            } else if (isNote(link) && Files.isRegularFile(real) && known.add(real)) {
                files.add(link);
            }
        } catch (IOException e) {
            if (isNote(link)) {
                fail(link, e);
            }
        }
    }

    private void fail(Path file, IOException e) {
        unreadable.add(new FoundNotes.Unreadable(NoteFile.name(file), e));
    }

    private static boolean isNote(Path file) {
        return NoteFileName.isNote(file.toString());
    }

    /** Visits what is really below the root, and does not follow links. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Path real;

        private Visitor(Path root, Path real) {
            this.root = root;
            this.real = real;
        }

        /** The path by which a person would find it. */
        private Path shown(Path path) {
            return path.equals(real) ? root : root.resolve(real.relativize(path));
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return !path.equals(real) && isLeftOut(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isLeftOut(path)) {
                if (attributes.isSymbolicLink()) {
                    links.add(shown(path));
                } else if (attributes.isRegularFile() && isNote(path) && known.add(path)) {
                    files.add(shown(path));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            fail(shown(path), e);
            return FileVisitResult.CONTINUE;
        }

        private boolean isLeftOut(Path path) {
            String name = path.getFileName().toString();
            return name.startsWith(".") || name.equals(PACKAGES) || excluded.test(shown(path));
        }
    }
}
