package dev.goh.fuzz;

import dev.goh.json.EpisodeJson;
import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

/** Writes what a fuzzer starts from: the fixtures, in the form that each target reads. */
public final class Seeds {
    private static final int SCRIPT_BYTES = 24;

    private Seeds() {}

    /**
     * Writes the seeds of all targets.
     *
     * @param arguments the folder of the fixtures; a folder in which each target gets one for its seeds; another one, for what
     *     it finds
     */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> notes = Files.list(Path.of(arguments[0]))) {
            for (Path note : notes.sorted().toList()) {
                for (FuzzTarget target : FuzzTarget.values()) {
                    Files.createDirectories(Path.of(arguments[2]).resolve(target.folder()));
                    Path seeds = Files.createDirectories(Path.of(arguments[1]).resolve(target.folder()));
                    Files.write(seeds.resolve(note.getFileName()), target.seed(Files.readString(note)));
                }
            }
        }
    }

    /** The note itself. */
    static byte[] note(String note) {
        return bytes(note);
    }

    /** Its episode. */
    static byte[] json(String note) {
        return bytes(EpisodeJson.write(EpisodeNote.parse(note).episode()));
    }

    /** Its front matter without the delimiters. */
    static byte[] frontMatter(String note) {
        return bytes(note.startsWith("---\n") ? note.substring(4).split("\n---", 2)[0] : "");
    }

    /** A configuration: an option of a value as large as the note. */
    static byte[] configuration(String note) {
        return bytes("options:\n  timestamps-min-count.minimum: " + note.length() + "\n");
    }

    /** The note, and scripts of edits behind it: arbitrary, but the same each time. */
    static byte[] withScripts(String note, int scripts) {
        Random random = new Random(note.hashCode());
        StringBuilder seed = new StringBuilder(note);
        for (int i = 0; i < scripts; i++) {
            seed.append('\0');
            random.ints(SCRIPT_BYTES, 1, 128).forEach(number -> seed.append((char) number));
        }
        return bytes(seed.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
