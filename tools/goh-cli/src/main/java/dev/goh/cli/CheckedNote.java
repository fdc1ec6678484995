package dev.goh.cli;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteValidator;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A note and what was found in it.
 *
 * @param note the note
 * @param report how far the episode is, and the findings with their places
 */
record CheckedNote(EpisodeNote note, ValidationReport report) {
    private static final NoteValidator VALIDATOR = NoteValidator.of(Profiles.officeHours());

    /** Checks a note for the phase that a person gave, or else for the one that its episode seems to be in. */
    static CheckedNote of(NoteFile file, EpisodeNote note, @Nullable Phase given) {
        Context context = given == null ? Context.infer() : Context.in(given);
        Path name = file.path() == null ? null : file.path().getFileName();
        Context known = name == null ? context : context.fileName(name.toString());
        return new CheckedNote(note, VALIDATOR.validate(note, known));
    }
}
