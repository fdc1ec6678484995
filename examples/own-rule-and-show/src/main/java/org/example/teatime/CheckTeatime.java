package org.example.teatime;

import dev.goh.core.Vocabulary;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteOptions;
import dev.goh.markdown.NoteValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Checks the notes of one folder. */
public final class CheckTeatime {
    private static final NoteOptions OPTIONS = NoteOptions.builder()
            .vocabulary(Vocabulary.builtIn().with(Teatime.SHOW))
            .build();

    private static final Profile PROFILE = Profiles.core().and(Profile.of(new TeaPresent()));

    private CheckTeatime() {}

    public static void main(String[] args) throws IOException {
        NoteValidator validator = NoteValidator.of(PROFILE);
        for (Path file : notes(Path.of(args[0]))) {
            EpisodeNote note = EpisodeNote.read(file, OPTIONS);
            Context context =
                    Context.in(Phase.SCHEDULED).fileName(file.getFileName().toString());
            System.out.println(file.getFileName() + ": "
                    + note.episode().preShow().progress() + " done, "
                    + note.episode().timestamps().size() + " chapters");
            for (Finding finding : validator.validate(note, context).findings()) {
                System.out.println("  " + finding.severity() + " " + finding.rule().code() + " "
                        + finding.message(Locale.ENGLISH) + ": " + finding.help(Locale.ENGLISH));
            }
        }
    }

    private static List<Path> notes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }
}
