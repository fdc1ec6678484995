package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.internal.Utf8;
import dev.goh.json.EpisodeJson;
import dev.goh.json.EpisodeJsonException;
import dev.goh.json.JsonOptions;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimits;
import dev.goh.markdown.NoteOptions;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteEnvelope;
import dev.goh.vault.NoteEnvelopeException;
import dev.goh.vault.NoteFile;
import dev.goh.vault.internal.LimitedInput;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads an episode, or a note's envelope, from a JSON file or from standard input. */
final class EpisodeFile {
    private static final String STANDARD_INPUT = "-";

    /** An envelope is no longer than an episode and a note can be, every character of which may be an escape of six. */
    private static final int LONGEST_ENVELOPE =
            JsonOptions.defaults().maxLength() + 6 * NoteLimits.defaults().maxLength();

    private EpisodeFile() {}

    /** There is no episode; the message names the file and says why. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private Unreadable(String name, String reason) {
            super("cannot read " + name + ": " + reason);
        }
    }

    /**
     * Reads an episode.
     *
     * @param file the path, or {@code -} for standard input
     */
    static Episode read(String file, InputStream in) throws Unreadable {
        return read(file, in, EpisodeJson::read);
    }

    /**
     * Reads the note of an envelope.
     *
     * @param file the path, or {@code -} for standard input
     * @param options how the note is read
     */
    static EpisodeNote readEnvelope(String file, InputStream in, NoteOptions options) throws Unreadable {
        return read(file, in, stream -> {
            byte[] bytes = LimitedInput.read(stream, file, LONGEST_ENVELOPE);
            return NoteEnvelope.read(Utf8.decode(bytes), options, JsonOptions.defaults());
        });
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(String file, InputStream in, Reader<T> reader) throws Unreadable {
        String name = NoteArguments.name(file);
        try {
            if (file.equals(STANDARD_INPUT)) {
                return reader.read(in);
            }
            Path path = Path.of(file);
            name = Printable.line(NoteFile.name(path));
            try (InputStream stream = Files.newInputStream(path)) {
                return reader.read(stream);
            }
        } catch (EpisodeJsonException | NoteEnvelopeException e) {
            throw new Unreadable(name, Printable.line(String.valueOf(e.getMessage())));
        } catch (InvalidPathException e) {
            throw new Unreadable(name, "no valid path");
        } catch (IOException e) {
            throw new Unreadable(name, IoReasons.of(e));
        }
    }
}
