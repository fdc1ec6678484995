package dev.goh.cli;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Rules;
import dev.goh.core.validation.Severity;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteEncodingException;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteLimits;
import dev.goh.markdown.NoteOptions;
import java.io.IOException;
import java.io.InputStream;
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
                    .info(Rules.NOTE_READABLE)
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
        try {
            return path == null ? standardInput() : EpisodeNote.read(path);
        } catch (NoteEncodingException e) {
            throw encoding(e.offset());
        } catch (NoteLimitException e) {
            throw new NotANote(
                    "limit", Arg.text("problem", String.valueOf(e.getMessage())), Arg.text("limit", e.limit()));
        }
    }

    private EpisodeNote standardInput() throws IOException {
        // One byte more than may be tells that there is more.
        byte[] bytes = in.readNBytes(NoteLimits.defaults().maxLength() + 1);
        return EpisodeNote.parse(bytes, NoteOptions.defaults());
    }

    private static NotANote encoding(long offset) {
        // A file may be larger than an int counts, though no readable note is.
        return new NotANote("encoding", Arg.number("offset", (int) Math.min(offset, Integer.MAX_VALUE)));
    }
}
