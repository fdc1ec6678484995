package dev.goh.core.validation;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import java.util.List;

/** GOH503: whoever ticks "Get the YouTube link" has it. */
public final class ClaimUrl implements Rule {
    /** How the item begins, in each language: its first word, then words of its first sentence in their order. */
    public static final RuleOption<List<String>> ITEMS = RuleOption.texts(
            "claim-url.items",
            "get youtube link",
            "obtener link youtube",
            "obtener enlace youtube",
            "conseguir link youtube",
            "conseguir enlace youtube");

    private static final RuleInfo INFO = RuleInfo.of("GOH503", "claim-url")
            .category(RuleCategory.CHECKLISTS)
            .rationale("The item says that the link is on this page. Ticked means true.")
            .source(
                    "\"Get the YouTube link to the show. Put the link on this page, in the URL property above\", pre-show"
                            + " checklist of the template")
            .from(Phase.DRAFT, Severity.ERROR)
            .option(ITEMS)
            .variant("absent", "\"{item}\" is ticked, but url is empty", "put the link in url:, or untick the item")
            .variant(
                    "invalid",
                    "\"{item}\" is ticked, but url names no video",
                    "put the link in url:, or untick the item")
            .bad("---", "url:", "---", "## Pre-show checklist", "", "- [x] Get the YouTube link to the show.")
            .good(
                    "---",
                    "url: https://www.youtube.com/live/dQw4w9WgXcQ",
                    "---",
                    "## Pre-show checklist",
                    "",
                    "- [x] Get the YouTube link to the show.")
            .build();

    ClaimUrl() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        Episode episode = in.episode();
        if (Videos.ofUrl(episode).isPresent()) {
            return;
        }
        boolean absent = Videos.isUrlAbsent(episode);
        for (EpisodeWalk.Item item : ItemMeaning.find(in, ChecklistItem::isDone, in.option(ITEMS))) {
            out.at(item.path().child("state"))
                    .related(ModelPath.of("url"))
                    .report(
                            absent ? "absent" : "invalid",
                            Arg.text("item", Quoted.of(item.value().text())));
        }
    }
}
