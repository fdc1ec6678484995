package dev.goh.vault.report;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.RuleInfo;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteValidator;
import dev.goh.vault.CheckedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the built-in rules find in the notes of their own documentation, in every phase. */
final class RealFindings {
    static final Profile PROFILE = Profiles.officeHours();

    private RealFindings() {}

    static List<CheckedFile> files() {
        NoteValidator validator = NoteValidator.of(PROFILE);
        List<CheckedFile> files = new ArrayList<>();
        for (RuleInfo rule : PROFILE.infos()) {
            rule.bad().ifPresent(example -> {
                EpisodeNote note = EpisodeNote.parse(example.note());
                String name = example.fileName().isEmpty() ? rule.id().name() + ".md" : example.fileName();
                for (Phase phase : Phase.values()) {
                    files.add(new CheckedFile(
                            phase + "/" + name,
                            Optional.empty(),
                            Optional.of(note),
                            validator.validate(note, Context.in(phase).fileName(name)),
                            List.of()));
                }
            });
        }
        return files;
    }
}
