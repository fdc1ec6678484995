package dev.goh.core.validation;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.ModelPath;
import java.util.Optional;

/** GOH305: title and file name have the same number. */
final class NumberConsistent implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH305", "number-consistent")
            .category(RuleCategory.TITLE)
            .rationale("Notes are often copied from the last episode, and the old number stays in the title.")
            .source("the note contradicts itself")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant(
                    "differ",
                    "the title says {title}, the file's name says {file}",
                    "correct one; was the note copied?")
            .fix("number", Applicability.REVIEW, "write {file} in the title")
            .badFile("GOH 42 - Tea.md", "# GOH 41 - Tea")
            .goodFile("GOH 42 - Tea.md", "# GOH 42 - Tea")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        EpisodeTitle title = in.episode().title().orElse(null);
        EpisodeTitle file = NoteName.title(in.context()).orElse(null);
        if (title == null || file == null) {
            return;
        }
        Optional<Integer> inTitle = title.number();
        Optional<Integer> inFile = file.number();
        if (inTitle.isEmpty() || inFile.isEmpty() || inTitle.equals(inFile)) {
            return;
        }
        FindingSink.Draft draft = out.at(ModelPath.of("title", "text"));
        mended(title, file)
                .ifPresent(mended -> draft.fix("number", new Edit.SetTitle(mended), Arg.text("file", code(mended))));
        draft.report("differ", Arg.text("title", code(title)), Arg.text("file", code(file)));
    }

    /** The title with the file's series and number; empty if the topic would then be read as something else. */
    private static Optional<EpisodeTitle> mended(EpisodeTitle title, EpisodeTitle file) {
        try {
            EpisodeTitle numbered = title.withNumber(file.number().orElseThrow());
            return Optional.of(file.series().map(numbered::withSeries).orElse(numbered));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String code(EpisodeTitle title) {
        String number = title.numberText().orElse("");
        return title.series().map(series -> series + " " + number).orElse(number);
    }
}
