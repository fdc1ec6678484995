package dev.goh.core.validation;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.InlineText;
import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import java.util.List;

/** GOH501: an item is not done while a part of it is open. */
final class ParentDoneChildOpen implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(new RuleId("GOH501", "parent-done-child-open"))
            .rationale("A ticked item with open parts says two things at once.")
            .from(Phase.DRAFT, Severity.WARNING)
            .variant(
                    "open",
                    "\"{item}\" is done, but {open} of {children} items below it are open",
                    "finish them, or untick the item")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Episode episode, FindingSink sink) {
        for (Section section : Section.values()) {
            if (section.content() == Section.Content.CHECKLIST) {
                check(episode.checklist(section).items(), ModelPath.of(section.key(), "items"), sink);
            }
        }
    }

    private static void check(List<ChecklistItem> items, ModelPath path, FindingSink sink) {
        for (int i = 0; i < items.size(); i++) {
            ChecklistItem item = items.get(i);
            ModelPath place = path.child(i);
            int open =
                    (int) item.children().stream().filter(ChecklistItem::isOpen).count();
            if (item.isDone() && open > 0) {
                sink.report(
                        place.child("state"),
                        "open",
                        Arg.text("item", InlineText.plain(item.text())),
                        Arg.number("open", open),
                        Arg.number("children", item.children().size()));
            }
            check(item.children(), place.child("children"), sink);
        }
    }
}
