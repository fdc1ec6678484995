package dev.goh.fuzz;

import dev.goh.core.Episode;
import dev.goh.core.Shows;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.ValidationReport;
import dev.goh.json.EpisodeJson;
import dev.goh.markdown.EpisodeHtml;
import dev.goh.markdown.EpisodeLinks;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteValidator;
import dev.goh.testkit.HarmlessHtml;
import java.util.Locale;

/** The text of a note: what is read is all there, is written back the same, and hurts nobody. */
public final class NoteTarget {
    private static final NoteValidator STRICT = NoteValidator.of(Profiles.strict());

    private NoteTarget() {}

    /** Checks one input: a note. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Input input = new Input(bytes);
        input.note().ifPresent(note -> check(note, input.isThorough()));
    }

    private static void check(EpisodeNote note, boolean thorough) {
        NoteLaws.check(note, thorough);
        Episode episode = note.episode();
        Law.equal(EpisodeJson.read(EpisodeJson.write(episode)), episode, "L7 JSON");
        checkFindings(note);
        if (thorough) {
            checkRendering(note);
        }
    }

    private static void checkRendering(EpisodeNote note) {
        HarmlessHtml.check(EpisodeHtml.render(note.episode(), Shows.grafanaOfficeHours()));
        EpisodeLinks.of(note.episode())
                .forEach(link -> Law.holds(note.span(link.path()).isPresent(), "%s is in the note", link));
    }

    private static void checkFindings(EpisodeNote note) {
        ValidationReport report = STRICT.validate(note, Context.infer());
        for (Finding finding : report.findings()) {
            Law.holds(!finding.rule().equals(EngineRules.RULE_CRASHED.id()), "no rule crashes: %s", finding);
            Law.holds(!finding.message(Locale.ROOT).isEmpty(), "%s says something", finding);
            finding.span()
                    .ifPresent(span ->
                            Law.holds(span.end().offset() <= note.text().length(), "%s lies in the note", span));
        }
        Law.equal(STRICT.validate(EpisodeNote.parse(note.text()), Context.infer()), report, "L10 pure");
    }
}
