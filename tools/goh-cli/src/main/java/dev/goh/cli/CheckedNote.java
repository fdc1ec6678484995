package dev.goh.cli;

import dev.goh.core.ModelPath;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.ValidationReport;
import dev.goh.core.validation.Validator;
import dev.goh.markdown.EpisodeNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A note and what was found in it, by its reader and by the rules.
 *
 * @param note the note
 * @param report how far the episode is, and the findings with their places
 */
record CheckedNote(EpisodeNote note, ValidationReport report) {
    private static final Validator VALIDATOR = Validator.builtIn();

    /** Checks a note for the phase that a person gave, or else for the one that its episode seems to be in. */
    static CheckedNote of(EpisodeNote note, @Nullable Phase given) {
        PhaseGuess phase = given == null ? PhaseGuess.infer(note.episode()) : PhaseGuess.given(given);
        List<Finding> findings = new ArrayList<>(note.findings());
        for (Finding finding : VALIDATOR.validate(note.episode(), phase).findings()) {
            findings.add(finding.withSpan(place(note, finding.path())));
        }
        return new CheckedNote(note, new ValidationReport(phase, findings));
    }

    /** Where a value stands; for one that is missing, where it would belong. */
    private static Optional<SourceSpan> place(EpisodeNote note, ModelPath path) {
        for (ModelPath at = path; !at.isRoot(); at = at.parent()) {
            Optional<SourceSpan> span = note.span(at);
            if (span.isPresent()) {
                return span;
            }
        }
        return Optional.empty();
    }
}
