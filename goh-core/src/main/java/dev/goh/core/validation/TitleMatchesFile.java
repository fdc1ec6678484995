package dev.goh.core.validation;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.ModelPath;

/** GOH302: the title is the file's name. */
final class TitleMatchesFile implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH302", "title-matches-file")
            .category(RuleCategory.TITLE)
            .rationale(
                    "The template makes the title a link to the note itself, so that Obsidian renames both. Off by default:"
                            + " some shows write the real title there on purpose.")
            .source("the template's heading is [[file name]]")
            .from(Phase.DRAFT, Severity.INFO)
            .isOnByDefault(false)
            .variant("differ", "the title is not the file's name \"{file}\"", "rename one of them")
            .fix("title", Applicability.REVIEW, "set the title to \"{file}\"")
            .badFile("GOH 41 - Tea.md", "# [[GOH 41 - Tea houses]]")
            .goodFile("GOH 41 - Tea.md", "# [[GOH 41 - Tea]]")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        EpisodeTitle file = NoteName.title(in.context()).orElse(null);
        EpisodeTitle title = in.episode().title().orElse(null);
        if (file != null && title != null && !title.equals(file)) {
            Arg name = Arg.text("file", file.text());
            out.at(ModelPath.of("title", "text"))
                    .fix("title", new Edit.SetTitle(file), name)
                    .report("differ", name);
        }
    }
}
