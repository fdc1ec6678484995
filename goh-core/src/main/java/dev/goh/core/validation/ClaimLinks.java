package dev.goh.core.validation;

import dev.goh.core.ChecklistItem;
import dev.goh.core.ModelPath;
import java.util.List;

/** GOH505: whoever ticks "Add any links" has kept them. */
public final class ClaimLinks implements Rule {
    /** How the item begins, in each language: its first word, then words of its first sentence in their order. */
    public static final RuleOption<List<String>> ITEMS = RuleOption.texts(
            "claim-links.items",
            "add any links",
            "add links shared",
            "agregar links",
            "agregar enlaces",
            "añadir links",
            "añadir enlaces");

    private static final RuleInfo INFO = RuleInfo.of("GOH505", "claim-links")
            .category(RuleCategory.CHECKLISTS)
            .rationale("Links that are in the video's description only are lost to the note.")
            .source("\"Add any links shared to the description of the video\", post-show checklist of the template")
            .from(Phase.AIRED, Severity.INFO)
            .option(ITEMS)
            .variant("none", "\"{item}\" is ticked, but no reference link is kept", "copy the links here")
            .bad("## Post-show checklist", "", "- [x] Add any links shared to the description of the video.")
            .good(
                    "## Post-show checklist",
                    "",
                    "- [x] Add any links shared to the description of the video.",
                    "",
                    "### Reference links",
                    "",
                    "Tea: https://example.org/tea")
            .build();

    ClaimLinks() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        if (LinksPresent.any(in.episode())) {
            return;
        }
        for (EpisodeWalk.Item item : ItemMeaning.find(in, ChecklistItem::isDone, in.option(ITEMS))) {
            out.at(item.path().child("state"))
                    .related(ModelPath.of("references"))
                    .report("none", Arg.text("item", Quoted.of(item.value().text())));
        }
    }
}
