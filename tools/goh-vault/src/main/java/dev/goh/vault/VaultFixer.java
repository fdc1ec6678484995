package dev.goh.vault;

import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.RuleId;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.FixResult;
import dev.goh.markdown.NoteValidator;
import java.io.IOException;
import java.util.Optional;

/** Mends notes of a vault, in memory: whoever asks decides whether to write them. Immutable and thread-safe. */
public final class VaultFixer {
    private final Configuration configuration;
    private final Context context;
    private final NoteValidator validator;

    private VaultFixer(Configuration configuration, Context context) {
        this.configuration = configuration;
        this.context = context;
        // They are about several notes, and have no fixes; off, a permission for one does not look unused.
        RuleId[] shared =
                VaultRules.all().stream().map(rule -> rule.info().id()).toArray(RuleId[]::new);
        this.validator = NoteValidator.of(configuration.profile().off(shared));
    }

    /**
     * Returns a fixer.
     *
     * @param configuration the rules, and how notes are read
     * @param context what is known besides; the names of the files are added
     * @return the fixer
     */
    public static VaultFixer of(Configuration configuration, Context context) {
        return new VaultFixer(configuration, context);
    }

    /**
     * Makes the fixes that are right without looking.
     *
     * @param file the file
     * @return what came of it; empty if it is no episode note and was not named itself
     * @throws dev.goh.markdown.NoteEncodingException if it is not UTF-8
     * @throws dev.goh.markdown.NoteLimitException if it is beyond a limit
     * @throws IOException if the file is not there or cannot be read
     */
    public Optional<FixedFile> fix(NoteFile file) throws IOException {
        EpisodeNote note = file.read(configuration.noteOptions());
        if (!file.isNamed() && !EpisodeNotes.isEpisode(note)) {
            return Optional.empty();
        }
        FixResult result = validator.fix(note, context.fileName(file.fileName()), Applicability.SAFE);
        return Optional.of(new FixedFile(file, note, result, context));
    }
}
