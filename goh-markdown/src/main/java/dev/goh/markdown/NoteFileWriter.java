package dev.goh.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of notes, each as a whole: at every moment, also if this process ends there, a file holds the old note or
 * the new one. See {@code docs/files.md}.
 */
final class NoteFileWriter {
    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private NoteFileWriter() {}

    /**
     * Makes a new file.
     *
     * @throws FileAlreadyExistsException if there is one already
     */
    static void create(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
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
        } catch (IOException e) {
            throw explained(e, file);
        }
    }

    /**
     * Replaces a file.
     *
     * @param expected what the file must hold now
     * @throws NoteChangedException if it holds something else
     */
    static void replace(Path file, String expected, String text) throws IOException {
        byte[] old = expected.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            // The note behind a symbolic link is replaced, not the link.
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
                    if (!Arrays.equals(start(target, old.length + 1), old)) {
                        throw new NoteChangedException(file.toString());
                    }
                    staged.replace(target);
                }
            });
        } catch (NoSuchFileException e) {
            String reason = "it is gone; put it back, or write a new note";
            throw explained(e, new NoSuchFileException(file.toString(), null, reason));
        } catch (IOException e) {
            throw explained(e, file);
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

    /** Names the note where the system names a file of ours, or none. */
    private static IOException explained(IOException e, Path file) {
        String name = file.toString();
        if (e instanceof NoteChangedException) {
            return e;
        }
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

    private static <E extends IOException> E explained(IOException cause, E explained) {
        explained.initCause(cause);
        return explained;
    }
}
