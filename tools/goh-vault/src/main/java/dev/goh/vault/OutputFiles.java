package dev.goh.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes files that are no notes, and sees to it that no link, which may come with the notes, decides where they go. Stateless and
 * thread-safe.
 */
public final class OutputFiles {
    private OutputFiles() {}

    /**
     * Opens a file that a user named. Folders that are missing are made. A link is followed to a file that is there.
     *
     * @param file where to write
     * @return writes the file anew
     * @throws IOException if it cannot be written, or is a link to nothing
     */
    public static OutputStream open(Path file) throws IOException {
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new FileSystemException(
                    file.toString(), null, "it is a link to a file that is not there; delete it, or name another file");
        }
        createFolder(file);
        return Files.newOutputStream(file);
    }

    /**
     * Writes a file that a user named, see {@link #open}.
     *
     * @param file where to write
     * @param text what it is to hold
     * @throws IOException if it cannot be written, or is a link to nothing
     */
    public static void write(Path file, CharSequence text) throws IOException {
        try (OutputStream out = open(file)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes a file that has its name from us, and follows no link in its place. Folders that are missing are made. */
    static void writeOurs(Path file, CharSequence text) throws IOException {
        refuseLink(file);
        createFolder(file);
        // Whoever makes a link after that look gets an error, too.
        Files.writeString(
                file,
                text,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    static void refuseLink(Path file) throws FileSystemException {
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(
                    file.toString(), null, "it is a link, which is not followed; delete it, or name the file itself");
        }
    }

    static void createFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }
}
