package dev.goh.vault.report;

import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Fix;
import dev.goh.markdown.EpisodeNote;
import dev.goh.vault.CheckedFile;
import java.util.List;

/**
 * What a fix changes in the text of a note.
 *
 * @param span what is replaced
 * @param text what is to stand there, with the line ends of the note
 */
record Replacement(SourceSpan span, String text) {
    /** The changes that a fix makes, in order; none if it cannot be applied. */
    static List<Replacement> of(CheckedFile file, Fix fix) {
        return file.note().map(note -> of(note, fix)).orElse(List.of());
    }

    /** Like {@link #of}, but none if the fix has a blank to fill, for readers that apply fixes at a click. */
    static List<Replacement> ofComplete(CheckedFile file, Fix fix) {
        return fix.applicability() == Applicability.TEMPLATE ? List.of() : of(file, fix);
    }

    private static List<Replacement> of(EpisodeNote note, Fix fix) {
        EpisodeNote fixed;
        try {
            fixed = note.apply(fix);
        } catch (RuntimeException e) {
            // The fix of somebody's rule may be wrong; its finding is reported all the same.
            return List.of();
        }
        return fixed == note
                ? List.of()
                : fixed.edits().stream()
                        .map(edit -> new Replacement(note.span(edit.start(), edit.end()), edit.text()))
                        .toList();
    }

    /** All changes as one, from the first to the last, for readers that take one change only. */
    static Replacement joined(String source, List<Replacement> all) {
        StringBuilder text = new StringBuilder();
        int from = all.get(0).span.start().offset();
        for (Replacement next : all) {
            text.append(source, from, next.span.start().offset()).append(next.text);
            from = next.span.end().offset();
        }
        SourceSpan whole = new SourceSpan(
                all.get(0).span.start(), all.get(all.size() - 1).span.end());
        return new Replacement(whole, text.toString());
    }
}
