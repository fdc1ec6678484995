package dev.goh.core.validation;

import dev.goh.core.ChecklistItem;
import dev.goh.core.ModelPath;
import java.util.List;

/** GOH504: whoever ticks "Add timestamps" has kept them. */
public final class ClaimTimestamps implements Rule {
    /** How the item begins, in each language: its first word, then words of its first sentence in their order. */
    public static final RuleOption<List<String>> ITEMS = RuleOption.texts(
            "claim-timestamps.items",
            "add timestamps",
            "agregar timestamps",
            "agregar marcas tiempo",
            "añadir timestamps",
            "añadir marcas tiempo");

    private static final RuleInfo INFO = RuleInfo.of("GOH504", "claim-timestamps")
            .category(RuleCategory.CHECKLISTS)
            .rationale(
                    "Chapters that are on YouTube only are lost to the note and to all that is made of it. The template asks"
                            + " for them on the video, hence a warning, no error.")
            .source("\"Add timestamps to the video (at least four)\", post-show checklist of the template")
            .from(Phase.AIRED, Severity.WARNING)
            .option(ITEMS)
            .variant("none", "\"{item}\" is ticked, but the note holds no timestamps", "copy them here")
            .variant("one", "\"{item}\" is ticked, but the note holds 1 timestamp", "copy the others here")
            .variant("few", "\"{item}\" is ticked, but the note holds {count} timestamps", "copy the others here")
            .bad("## Post-show checklist", "", "- [x] Add timestamps to the video (at least four).")
            .good("## Post-show checklist", "", "- [ ] Add timestamps to the video (at least four).")
            .build();

    ClaimTimestamps() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        int count = in.episode().timestamps().size();
        if (count >= in.option(TimestampsMinCount.MINIMUM)) {
            return;
        }
        for (EpisodeWalk.Item item : ItemMeaning.find(in, ChecklistItem::isDone, in.option(ITEMS))) {
            out.at(item.path().child("state"))
                    .related(ModelPath.of("timestamps"))
                    .report(
                            count == 0 ? "none" : count == 1 ? "one" : "few",
                            Arg.text("item", Quoted.of(item.value().text())),
                            Arg.number("count", count));
        }
    }
}
