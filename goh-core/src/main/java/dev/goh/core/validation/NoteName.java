package dev.goh.core.validation;

import dev.goh.core.EpisodeTitle;
import java.util.Optional;

/** The name of a note's file, read as a title. */
final class NoteName {
    private NoteName() {}

    static Optional<EpisodeTitle> title(Context context) {
        try {
            return context.noteName().map(String::strip).map(EpisodeTitle::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
