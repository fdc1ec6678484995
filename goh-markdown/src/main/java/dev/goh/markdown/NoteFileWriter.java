package dev.goh.markdown;

import dev.goh.core.internal.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Writes the files of notes, each as a whole. See {@code docs/files.md}. */
final class NoteFileWriter {
    private NoteFileWriter() {}

    /**
     * Makes a new file.
     *
     * @throws FileAlreadyExistsException if there is one already
     */
    static void create(Path file, String text) throws IOException {
        WholeFile.create(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Replaces a file.
     *
     * @param expected what the file must hold now
     * @throws NoteChangedException if it holds something else
     */
    static void replace(Path file, String expected, String text) throws IOException {
        byte[] old = expected.getBytes(StandardCharsets.UTF_8);
        if (!WholeFile.replace(file, old, text.getBytes(StandardCharsets.UTF_8))) {
            throw new NoteChangedException(file.toString());
        }
    }
}
