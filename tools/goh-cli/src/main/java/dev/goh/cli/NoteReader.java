package dev.goh.cli;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.Severity;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteEncodingException;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteLimits;
import dev.goh.markdown.NoteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads notes from files and from standard input. */
final class NoteReader {
    private final InputStream in;

    NoteReader(InputStream in) {
        this.in = in;
    }

    /** A file is no note: not UTF-8, or beyond a limit. */
    static final class NotANote extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        private NotANote(String variant, Arg... args) {
            this.finding = Finding.builder()
                    .info(ReadingRules.NOTE_READABLE)
                    .severity(Severity.ERROR)
                    .path(ModelPath.ROOT)
                    .variant(variant)
                    .addArgs(args)
                    .build();
        }

        Finding finding() {
            return finding;
        }
    }

    /**
     * Reads a note.
     *
     * @throws IOException if the file is not there or cannot be read
     * @throws NotANote if what was read is no note
     */
    EpisodeNote read(NoteFile file) throws IOException, NotANote {
        Path path = file.path();
        if (path == null) {
            return parse(bytes(file));
        }
        try {
            return EpisodeNote.read(path);
        } catch (NoteEncodingException e) {
            throw encoding(e);
        } catch (NoteLimitException e) {
            throw limit(e);
        }
    }

    /**
     * Reads a note from its bytes.
     *
     * @throws NotANote if they are none
     */
    EpisodeNote parse(byte[] utf8) throws NotANote {
        try {
            return EpisodeNote.parse(utf8, NoteOptions.defaults());
        } catch (NoteEncodingException e) {
            throw encoding(e);
        } catch (NoteLimitException e) {
            throw limit(e);
        }
    }

    /**
     * Reads the bytes of a note, and no more of a file that is too large than shows that it is.
     *
     * @throws IOException if the file is not there or cannot be read
     */
    byte[] bytes(NoteFile file) throws IOException {
        Path path = file.path();
        if (path == null) {
            return start(in);
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return start(stream);
        }
    }

    private static byte[] start(InputStream stream) throws IOException {
        // One byte more than may be tells that there is more.
        return stream.readNBytes(NoteLimits.defaults().maxLength() + 1);
    }

    private static NotANote encoding(NoteEncodingException e) {
        // A file may be larger than an int counts, though no readable note is.
        return new NotANote("encoding", Arg.number("offset", (int) Math.min(e.offset(), Integer.MAX_VALUE)));
    }

    private static NotANote limit(NoteLimitException e) {
        return new NotANote("limit", Arg.text("problem", String.valueOf(e.getMessage())), Arg.text("limit", e.limit()));
    }
}
