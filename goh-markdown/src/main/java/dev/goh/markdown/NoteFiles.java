package dev.goh.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new NoteEncodingException(file, in.position());
        }
        return out.flip().toString();
    }
}
