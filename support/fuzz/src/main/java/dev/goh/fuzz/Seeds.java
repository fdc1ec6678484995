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
                    Files.write(seeds.resolve(note.getFileName()), seed(target, Files.readString(note)));
                }
            }
        }
    }

    private static byte[] seed(FuzzTarget target, String text) {
        return switch (target) {
            case NOTE, SUPPRESSION -> bytes(text);
            case EDIT -> withScripts(text, 1);
            case MERGE -> withScripts(text, 4);
            case JSON -> bytes(EpisodeJson.write(EpisodeNote.parse(text).episode()));
            case FRONT_MATTER ->
                bytes(text.startsWith("---\n") ? text.substring(4).split("\n---", 2)[0] : "");
            case CONFIGURATION -> bytes("options:\n  timestamps-min-count.minimum: " + text.length() + "\n");
        };
    }

    /** A script of edits behind a text: arbitrary, but the same each time. */
    private static byte[] withScripts(String text, int scripts) {
        Random random = new Random(text.hashCode());
        StringBuilder seed = new StringBuilder(text);
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
