package dev.goh.core.validation;

import dev.goh.core.ChecklistItem;
import dev.goh.core.TaskState;
import java.util.List;

/** GOH501: an item is not done while a part of it is open. */
final class ParentDoneChildOpen implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH501", "parent-done-child-open")
            .category(RuleCategory.CHECKLISTS)
            .rationale("A ticked item with open parts says two things at once.")
            .source("the template's nested items; Dataview's fullyCompleted")
            .from(Phase.DRAFT, Severity.WARNING)
            .variant(
                    "open",
                    "\"{item}\" is done, but {open} of {children} items below it are open",
                    "finish them, or untick the item")
            .fix("untick", Applicability.REVIEW, "untick \"{item}\"")
            .bad("## Pre-show checklist", "", "- [x] Schedule the broadcast", "\t- [ ] Add the description")
            .good("## Pre-show checklist", "", "- [x] Schedule the broadcast", "\t- [x] Add the description")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        for (EpisodeWalk.Item item : in.walk().items()) {
            ChecklistItem value = item.value();
            int open = value.isDone() ? countOpen(value.children()) : 0;
            if (open > 0) {
                Arg text = Arg.text("item", Quoted.of(value.text()));
                out.at(item.path().child("state"))
                        .fix("untick", new Edit.SetState(item.path(), TaskState.OPEN), text)
                        .report(
                                "open",
                                text,
                                Arg.number("open", open),
                                Arg.number("children", value.children().size()));
            }
        }
    }

    private static int countOpen(List<ChecklistItem> items) {
        int open = 0;
        for (ChecklistItem item : items) {
            open += item.isOpen() ? 1 : 0;
        }
        return open;
    }
}
