package dev.goh.core.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A complete file, hidden beside the place that it is for, and on the disk before it gets there. A folder has one at a time:
 * whoever makes it holds the {@link FolderLock}.
 */
public final class StagedFile implements Closeable {
    /** What the file is called. */
    public static final String FILE_NAME = ".goh-new";

    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;

    private StagedFile(Path file) {
        this.file = file;
    }

    /**
     * Writes the file.
     *
     * @param rights those of the file that it is to replace; null for the usual ones of a new file
     */
    static StagedFile write(Path folder, byte[] bytes, @Nullable PosixFileAttributes rights) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        // What a process left that was killed. It may be a link to a note: never write into it.
        Files.deleteIfExists(file);
        try (FileChannel channel =
                rights == null ? FileChannel.open(file, NEW) : FileChannel.open(file, NEW, PRIVATE)) {
            if (rights != null) {
                give(rights, Files.getFileAttributeView(file, PosixFileAttributeView.class));
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            delete(file);
            throw e;
        }
        return new StagedFile(file);
    }

    private static void give(PosixFileAttributes rights, PosixFileAttributeView view) throws IOException {
        PosixFileAttributes present = view.readAttributes();
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(rights.permissions());
        if (!present.owner().equals(rights.owner())) {
            try {
                view.setOwner(rights.owner());
            } catch (FileSystemException e) {
                // Only root may. The new file is ours then, as with any editor that replaces files.
            }
        }
        if (!present.group().equals(rights.group())) {
            try {
                view.setGroup(rights.group());
            } catch (FileSystemException e) {
                withholdFromGroup(permissions);
            }
        }
        if (!present.permissions().equals(permissions)) {
            view.setPermissions(permissions);
        }
    }

    /** Another group than the one that was meant may do no more than everybody. */
    private static void withholdFromGroup(Set<PosixFilePermission> permissions) {
        if (!permissions.contains(PosixFilePermission.OTHERS_READ)) {
            permissions.remove(PosixFilePermission.GROUP_READ);
        }
        if (!permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
            permissions.remove(PosixFilePermission.GROUP_WRITE);
        }
        if (!permissions.contains(PosixFilePermission.OTHERS_EXECUTE)) {
            permissions.remove(PosixFilePermission.GROUP_EXECUTE);
        }
    }

    /** Puts this file in the place of another one, in one step. */
    void replace(Path target) throws IOException {
        // An atomic move replaces whatever is there, except in archives, which want to be told.
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    /**
     * Puts this file where there is none.
     *
     * @throws FileAlreadyExistsException if there is one
     */
    void create(Path target) throws IOException {
        try {
            // A rename would replace a file that has just come there; a second name does not.
            Files.createLink(target, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            // Not all file systems have links. This looks first, then renames.
            Files.move(file, target);
        }
        forceFolder();
    }

    /** A power cut does not undo the change of names either, where the system lets folders be opened for it. */
    private void forceFolder() {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            // Windows does not. The file is in its place, so that nothing has failed.
        }
    }

    /** Deletes the file, unless it is in its place and has no other name. */
    @Override
    public void close() {
        delete(file);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next writer deletes it. Whether this one has failed does not depend on it.
        }
    }
}
