package dev.goh.markdown;

import java.nio.file.FileSystemException;

/** A file was not written, because it no longer holds what was read. Read it again and repeat the change. */
public final class NoteChangedException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    NoteChangedException(String file) {
        super(file, null, "it was changed since it was read; read it again and repeat the change");
    }
}
