package dev.goh.markdown;

import dev.goh.core.internal.InvalidUtf8Exception;
import dev.goh.core.internal.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files of notes: strict UTF-8, a byte order mark kept. {@link NoteFileWriter} writes them. */
final class NoteFiles {
    private NoteFiles() {}

    /**
     * Reads a file.
     *
     * @throws NoteEncodingException if it is not UTF-8
     * @throws NoteLimitException if it is longer than a note may be
     * @throws IOException if it cannot be read
     */
    static String read(Path file, NoteLimits limits) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder, not a note");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return decode(bytes(in, limits), file.toString(), limits);
        }
    }

    /** The bytes of a stream, or those up to a limit and one more, which tells that there are more. */
    static byte[] bytes(InputStream in, NoteLimits limits) throws IOException {
        return in.readNBytes((int) Math.min(limits.maxLength() + 1L, Integer.MAX_VALUE - 8));
    }

    /**
     * Decodes the bytes of a note.
     *
     * @throws NoteEncodingException if they are not UTF-8
     * @throws NoteLimitException if they are more than a note may be
     */
    static String decode(byte[] bytes, String file, NoteLimits limits) throws NoteEncodingException {
        if (bytes.length > limits.maxLength()) {
            throw new NoteLimitException("maxLength", "more than " + limits.maxLength() + " bytes, which is the limit");
        }
        try {
            return Utf8.decode(bytes);
        } catch (InvalidUtf8Exception e) {
            throw new NoteEncodingException(file, e.offset());
        }
    }
}
