package dev.goh.markdown;

import java.nio.file.FileSystemException;

/** A file was not written, because it is no longer what was read, or because another process is writing it. */
public final class NoteChangedException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    NoteChangedException(String file, String reason) {
        super(file, null, reason);
    }
}
