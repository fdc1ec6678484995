package org.example;

import dev.goh.core.Episode;
import dev.goh.core.Timestamp;
import dev.goh.json.EpisodeJson;
import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.nio.file.Path;

/** Prints the chapters of an episode as YouTube wants them, and shows what a change of the note would be. */
public final class Chapters {
    private Chapters() {}

    public static void main(String[] args) throws IOException {
        EpisodeNote note = EpisodeNote.read(Path.of(args[0]));
        Episode episode = note.episode();

        for (Timestamp chapter : episode.timestamps()) {
            System.out.println(chapter.atText() + " " + chapter.title());
        }

        EpisodeNote renamed = note.edit(
                was -> was.withTitle(was.title().orElseThrow().withNumber(42)));
        renamed.edits().forEach(System.out::println);

        // The same episode, for a program that is not written in Java.
        String json = EpisodeJson.write(renamed.episode());
        System.out.println(EpisodeJson.read(json).equals(renamed.episode()));
    }
}
