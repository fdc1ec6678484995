package dev.goh.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the files of notes: strict UTF-8, a byte order mark kept. A file is replaced as a whole, so that at every
 * moment it holds either the old note or the new one.
 */
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
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) Math.min(limits.maxLength() + 1L, Integer.MAX_VALUE - 8));
        }
        checkLength(bytes.length, limits);
        return decode(bytes, file.toString());
    }

    static void checkLength(int bytes, NoteLimits limits) {
        if (bytes > limits.maxLength()) {
            throw new NoteLimitException("maxLength", "more than " + limits.maxLength() + " bytes, which is the limit");
        }
    }

    static String decode(byte[] bytes, String file) throws NoteEncodingException {
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

    /**
     * Writes a file.
     *
     * @param expected what the file must hold now; null if there must be no file
     * @throws NoteChangedException if the file holds something else, or another of our processes is writing it
     */
    static void write(Path file, String text, @Nullable String expected) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (expected == null) {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return;
        }
        // The note behind a symbolic link is replaced, not the link.
        Path target = file.toRealPath();
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString(), null, "the file is read-only");
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = lock(channel, file)) {
            byte[] present = Files.readAllBytes(target);
            if (!lock.isValid() || !Arrays.equals(present, expected.getBytes(StandardCharsets.UTF_8))) {
                throw new NoteChangedException(
                        file.toString(), "the file was changed since it was read; read it again");
            }
            Path temporary = writeTemporary(target, bytes);
            try {
                copyPermissions(target, temporary);
                replace(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static FileLock lock(FileChannel channel, Path file) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // Another thread of this process has it: the same as another process.
        }
        throw new NoteChangedException(file.toString(), "the file is being written by another process; try again");
    }

    private static Path writeTemporary(Path target, byte[] bytes) throws IOException {
        Path folder = target.getParent();
        Path temporary = Files.createTempFile(folder, ".goh", ".tmp");
        try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            out.force(true);
            return temporary;
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void replace(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
