package dev.goh.vault;

import dev.goh.markdown.NoteEncodingException;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says why a file could not be read or written. */
public final class IoReasons {
    private IoReasons() {}

    /**
     * Says why.
     *
     * @param e what went wrong
     * @return a few words in one harmless line, without the file's name
     */
    public static String of(IOException e) {
        if (e instanceof NoteEncodingException encoding) {
            return encoding.reason();
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        if (reason != null) {
            return Printable.line(reason);
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "another file is in the way";
        }
        return e instanceof AccessDeniedException
                ? "permission denied"
                : e.getClass().getSimpleName();
    }
}
