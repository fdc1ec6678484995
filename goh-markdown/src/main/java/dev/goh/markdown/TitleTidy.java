package dev.goh.markdown;

import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import dev.goh.core.ModelPath;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;

/** GOH303: no blanks inside the title's link. */
final class TitleTidy implements ReadingRule {
    @Override
    public RuleInfo info() {
        return ReadingRules.TITLE_TIDY;
    }

    @Override
    public void check(NoteReading note, RuleInput in, FindingSink out) {
        Node title = note.outline().title();
        HeadingForm heading = title == null ? null : HeadingForm.read(note.lines(), title.line());
        if (heading == null || !isWikiLink(heading.text(note.lines()))) {
            return;
        }
        int from = heading.from() + "[[".length();
        int to = heading.to() - "]]".length();
        String inside = note.text().substring(from, to);
        if (!Blanks.trim(inside).equals(inside)) {
            out.at(ModelPath.of("title", "text"))
                    .span(note.span(heading.from(), heading.to()))
                    .fix("remove", note.edit(from, to, Blanks.trim(inside)))
                    .report("blanks");
        }
    }

    private static boolean isWikiLink(String heading) {
        return InlineText.wholeLink(heading)
                .filter(link -> link.kind() == InlineLink.Kind.WIKI)
                .isPresent();
    }
}
