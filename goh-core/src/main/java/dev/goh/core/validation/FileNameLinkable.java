package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import java.util.List;

/** GOH311: the file's name can stand in a wiki link. */
final class FileNameLinkable implements Rule {
    private static final List<String> BREAKING = List.of("#", "|", "^", ":", "%%", "[[", "]]");
    private static final RuleInfo INFO = RuleInfo.of("GOH311", "file-name-linkable")
            .category(RuleCategory.TITLE)
            .rationale("These characters mean something else in a wiki link, so that the note cannot be linked to.")
            .source("Obsidian Help, Internal links")
            .from(Phase.DRAFT, Severity.WARNING)
            .variant("breaks", "{text} in the file's name breaks wiki links", "rename the file")
            .badFile("GOH 41 - Tea: a primer.md", "# GOH 41 - Tea, a primer")
            .goodFile("GOH 41 - Tea, a primer.md", "# GOH 41 - Tea, a primer")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        String name = in.context().noteName().orElse("");
        for (String text : BREAKING) {
            if (name.contains(text)) {
                out.at(ModelPath.ROOT).report("breaks", Arg.text("text", text));
            }
        }
    }
}
