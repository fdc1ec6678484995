package dev.goh.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.UUID;

/**
 * Lets one writer at a time into a folder, of all threads and processes that use this library; the others wait. The lock is
 * that of the operating system on a hidden file, so that it ends with its process, however that ends. The file is deleted
 * after use.
 */
public final class FolderLock {
    /** What the file is called. */
    public static final String FILE_NAME = ".goh-lock";

    /**
     * A lock of a file belongs to the whole process and is gone as soon as any thread closes the file, so that only one thread
     * may open it. A string literal is the same object to all class loaders of a process.
     */
    private static final String PROCESS = "dev.goh.core.internal.FolderLock.PROCESS";

    /** Far behind the end, because Windows keeps others from reading what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private FolderLock() {}

    /** What the lock is needed for. */
    interface Task {
        void run() throws IOException;
    }

    /**
     * Waits for the lock, runs a task under it and gives it back.
     *
     * @param folder a real path
     */
    static void hold(Path folder, Task task) throws IOException {
        synchronized (PROCESS) {
            if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
                // In memory or in an archive: it is within this process.
                task.run();
                return;
            }
            boolean done;
            do {
                done = runIfHeld(folder.resolve(FILE_NAME), task);
            } while (!done);
        }
    }

    /**
     * Waits for the lock of a file and runs the task if the file is still there then. If the holder before deleted it, the lock
     * excludes nobody, and another file may be in its place: it does not hold what is written here under the lock.
     */
    private static boolean runIfHeld(Path file, Task task) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = open(file);
                FileLock lock = channel.lock(LOCKED_BYTE, 1, false)) {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(token));
            // Open until the end: closing it would unlock the file.
            try (InputStream present = openAgain(file)) {
                if (!lock.isValid() || !Arrays.equals(present.readNBytes(token.length + 1), token)) {
                    return false;
                }
                try {
                    task.run();
                } finally {
                    delete(file);
                }
                return true;
            }
        }
    }

    private static FileChannel open(Path file) throws IOException {
        // A link could lead anywhere, and opening a pipe would wait for a reader.
        if (!isFileOrMissing(file)) {
            String reason = "something else is in the place of its folder's lock; delete " + file;
            throw new FileSystemException(file.toString(), null, reason);
        }
        try {
            return FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (AccessDeniedException e) {
            String reason = Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    ? "another user is writing in its folder, or was cut off; try again, then delete " + file
                    : "its folder takes no new files, and writing safely needs one; allow writing to the folder";
            throw new AccessDeniedException(file.toString(), null, reason);
        }
    }

    /** Asks once: another writer may delete the file at any time. */
    private static boolean isFileOrMissing(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile();
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    private static InputStream openAgain(Path file) throws IOException {
        try {
            return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return InputStream.nullInputStream();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It serves the next one as well, and what the task did is done.
        }
    }
}
