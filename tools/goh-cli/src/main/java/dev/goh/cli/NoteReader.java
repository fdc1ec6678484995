package dev.goh.cli;

import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteEncodingException;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteOptions;
import dev.goh.vault.NoteFile;
import java.io.IOException;

/** Reads notes. */
final class NoteReader {
    private NoteReader() {}

    /** A file is no note: not UTF-8, or beyond a limit. The message says which. */
    static final class NotANote extends Exception {
        private static final long serialVersionUID = 1L;

        private NotANote(String message) {
            super(message);
        }
    }

    /**
     * Reads a note.
     *
     * @throws IOException if the file is not there or cannot be read
     * @throws NotANote if what was read is no note
     */
    static EpisodeNote read(NoteFile file, NoteOptions options) throws IOException, NotANote {
        try {
            return file.read(options);
        } catch (NoteEncodingException e) {
            throw new NotANote(e.reason());
        } catch (NoteLimitException e) {
            throw new NotANote(e.reason());
        }
    }

    /**
     * Reads a note from its bytes.
     *
     * @throws NotANote if they are none
     */
    static EpisodeNote parse(byte[] utf8, NoteOptions options) throws NotANote {
        try {
            return EpisodeNote.parse(utf8, options);
        } catch (NoteEncodingException e) {
            throw new NotANote(e.reason());
        } catch (NoteLimitException e) {
            throw new NotANote(e.reason());
        }
    }
}
