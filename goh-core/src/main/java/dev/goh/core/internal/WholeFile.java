package dev.goh.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Writes files, each as a whole: at every moment, also if this process ends there, a file holds the old bytes or the new ones. See
 * {@code docs/files.md}. Stateless and thread-safe.
 */
public final class WholeFile {
    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private WholeFile() {}

    /**
     * Makes a new file.
     *
     * @param file where it is to be
     * @param bytes what it is to hold
     * @throws FileAlreadyExistsException if there is one already
     * @throws IOException if it cannot be written
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        try {
            Path target = file.toAbsolutePath();
            Path parent = target.getParent();
            if (parent == null) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Path folder = parent.toRealPath();
            FolderLock.hold(folder, () -> {
                try (StagedFile staged = StagedFile.write(folder, bytes, null)) {
                    staged.create(folder.resolve(target.getFileName()));
                }
            });
        } catch (NoSuchFileException e) {
            throw explained(e, new NoSuchFileException(file.toString(), null, "its folder is missing; make it first"));
        } catch (FileAlreadyExistsException e) {
            String reason = "there is something of this name already; choose another name";
            throw explained(e, new FileAlreadyExistsException(file.toString(), null, reason));
        } catch (ReadOnlyFileSystemException e) {
            String reason = "its file system is read-only; nothing was written";
            throw explained(e, new FileSystemException(file.toString(), null, reason));
        } catch (IOException e) {
            throw explained(e, file);
        }
    }

    /**
     * Replaces a file, unless it holds something else than it should.
     *
     * @param file the file
     * @param expected what it must hold now; null if that makes no difference
     * @param bytes what it is to hold
     * @return whether it was replaced
     * @throws NoSuchFileException if there is none
     * @throws IOException if it cannot be written
     */
    public static boolean replace(Path file, byte @Nullable [] expected, byte[] bytes) throws IOException {
        AtomicBoolean replaced = new AtomicBoolean();
        try {
            // The file behind a symbolic link is replaced, not the link.
            Path target = file.toRealPath();
            Path folder = target.getParent();
            if (folder == null || !Files.isRegularFile(target)) {
                throw new FileSystemException(file.toString(), null, "it is no ordinary file");
            }
            PosixFileAttributes rights = rights(target);
            if (isReadOnly(target, rights)) {
                throw new AccessDeniedException(file.toString(), null, "it is read-only; allow writing to it first");
            }
            FolderLock.hold(folder, () -> {
                try (StagedFile staged = StagedFile.write(folder, bytes, rights)) {
                    if (expected == null || Arrays.equals(start(target, expected.length + 1), expected)) {
                        staged.replace(target);
                        replaced.set(true);
                    }
                }
            });
        } catch (NoSuchFileException e) {
            String reason = "it is gone; put it back, or write a new file";
            throw explained(e, new NoSuchFileException(file.toString(), null, reason));
        } catch (IOException e) {
            throw explained(e, file);
        }
        return replaced.get();
    }

    /**
     * Writes a file, new or in place of an old one.
     *
     * @param file the file
     * @param bytes what it is to hold
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        try {
            replace(file, null, bytes);
        } catch (NoSuchFileException none) {
            try {
                create(file, bytes);
            } catch (FileAlreadyExistsException e) {
                // It has just come there, or it is a link that leads nowhere.
                replace(file, null, bytes);
            }
        }
    }

    private static @Nullable PosixFileAttributes rights(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes();
    }

    /** Root may write every file. One that is meant for nobody to write is left alone all the same. */
    private static boolean isReadOnly(Path file, @Nullable PosixFileAttributes rights) {
        return !Files.isWritable(file) || rights != null && Collections.disjoint(rights.permissions(), WRITE);
    }

    private static byte[] start(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    /** Names the file where the system names a file of ours, or none. */
    private static IOException explained(IOException e, Path file) {
        String name = file.toString();
        if (e instanceof AccessDeniedException denied) {
            String reason = denied.getReason() == null ? "permission denied" : denied.getReason();
            return explained(e, new AccessDeniedException(name, null, reason));
        }
        if (e instanceof AtomicMoveNotSupportedException) {
            return explained(e, new FileSystemException(name, null, "it cannot be replaced in one step here"));
        }
        if (e instanceof FileSystemException system) {
            String reason = system.getReason() == null ? e.toString() : system.getReason();
            return explained(e, new FileSystemException(name, null, reason + "; nothing was written"));
        }
        // A full disk has no type of its own; anything more special, such as an interruption, has, and needs no name.
        return e.getClass() == IOException.class
                ? explained(e, new FileSystemException(name, null, e.getMessage() + "; nothing was written"))
                : e;
    }

    private static <E extends IOException> E explained(Exception cause, E explained) {
        explained.initCause(cause);
        return explained;
    }
}
