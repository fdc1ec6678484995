package dev.goh.vault.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what has an end, and gives up on what is longer than it may be. Stateless and thread-safe. */
public final class LimitedInput {
    /** For what grows with a vault and has no limit of its own: 64 MiB. */
    public static final int LARGEST = 1 << 26;

    private LimitedInput() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param most how many bytes it may have
     * @return the bytes
     * @throws FileSystemException if it has more; the reason names the limit
     * @throws IOException if it cannot be read
     */
    public static byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), most);
        }
    }

    /**
     * Reads a stream to its end, and does not close it.
     *
     * @param in the stream
     * @param name what it is called in the message
     * @param most how many bytes it may have
     * @return the bytes
     * @throws FileSystemException if it has more; the reason names the limit
     * @throws IOException if it cannot be read
     */
    public static byte[] read(InputStream in, String name, int most) throws IOException {
        // One byte more than may be tells that there is more.
        byte[] bytes = in.readNBytes(most + 1);
        check(bytes, name, most);
        return bytes;
    }

    /**
     * Refuses what would be too long to be read again.
     *
     * @param bytes what is to be written
     * @param name what it is called in the message
     * @param most how many bytes it may have
     * @throws FileSystemException if it has more; the reason names the limit
     */
    public static void check(byte[] bytes, String name, int most) throws FileSystemException {
        if (bytes.length > most) {
            throw new FileSystemException(name, null, "longer than " + most + " bytes, which is the limit");
        }
    }
}
