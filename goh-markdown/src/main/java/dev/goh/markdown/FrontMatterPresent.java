package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;

/** GOH003: there is front matter. */
final class FrontMatterPresent implements ReadingRule {
    @Override
    public RuleInfo info() {
        return ReadingRules.FRONT_MATTER_PRESENT;
    }

    @Override
    public void check(NoteReading note, RuleInput in, FindingSink out) {
        boolean isRead = note.outline().scan().frontMatter() != null;
        if (!isRead && FrontMatter.findBadLine(note.lines()).isEmpty()) {
            String block = String.join(note.lineEnd(), FrontMatter.FENCE, "url:", "date:", FrontMatter.FENCE, "");
            out.at(ModelPath.of("properties"))
                    .span(note.span(note.start(), note.start()))
                    .fix("insert", note.edit(note.start(), note.start(), block))
                    .report("absent");
        }
    }
}
