package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.json.EpisodeJson;
import dev.goh.json.EpisodeJsonException;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteFile;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads an episode from a JSON file, or from standard input. */
final class EpisodeFile {
    private static final String STANDARD_INPUT = "-";

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
        String name = NoteArguments.name(file);
        try {
            if (file.equals(STANDARD_INPUT)) {
                return EpisodeJson.read(in);
            }
            Path path = Path.of(file);
            name = Printable.line(NoteFile.name(path));
            return EpisodeJson.read(path);
        } catch (EpisodeJsonException e) {
            throw new Unreadable(name, Printable.line(String.valueOf(e.getMessage())));
        } catch (InvalidPathException e) {
            throw new Unreadable(name, "no valid path");
        } catch (IOException e) {
            throw new Unreadable(name, IoReasons.of(e));
        }
    }
}
