package dev.goh.markdown;

import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;

/** GOH007: boxes have a blank in them. */
final class CheckboxWellFormed implements ReadingRule {
    @Override
    public RuleInfo info() {
        return ReadingRules.CHECKBOX_WELL_FORMED;
    }

    @Override
    public void check(NoteReading note, RuleInput in, FindingSink out) {
        if (!note.text().contains("[]")) {
            return;
        }
        note.items((place, node) -> {
            ItemForm item = ItemForm.read(note.lines(), node.line());
            if (item.box() >= 0 && item.mark() == item.markEnd()) {
                out.at(place.child("state").path())
                        .span(note.span(item.box(), item.markEnd() + 1))
                        .fix("blank", note.edit(item.mark(), item.mark(), " "))
                        .report("empty");
            }
        });
    }
}
