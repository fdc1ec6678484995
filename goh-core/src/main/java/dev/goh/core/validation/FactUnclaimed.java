package dev.goh.core.validation;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.TaskState;
import java.util.List;

/** GOH506: what is done is ticked. The inverse of GOH501, GOH503 and GOH504. */
final class FactUnclaimed implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH506", "fact-unclaimed")
            .category(RuleCategory.CHECKLISTS)
            .rationale("The note shows that the work is done. Off by default: useful in an editor, noise in a build.")
            .source("the inverse of GOH501, GOH503 and GOH504")
            .from(Phase.DRAFT, Severity.INFO)
            .isOnByDefault(false)
            .variant("url", "url is set, but \"{item}\" is open", "tick it")
            .variant("timestamps", "the timestamps are there, but \"{item}\" is open", "tick it")
            .variant("children", "all items below \"{item}\" are done, but it is open", "tick it")
            .fix("tick", Applicability.REVIEW, "tick \"{item}\"")
            .bad(
                    "---",
                    "url: https://www.youtube.com/live/dQw4w9WgXcQ",
                    "---",
                    "## Pre-show checklist",
                    "",
                    "- [ ] Get the YouTube link to the show.")
            .good(
                    "---",
                    "url: https://www.youtube.com/live/dQw4w9WgXcQ",
                    "---",
                    "## Pre-show checklist",
                    "",
                    "- [x] Get the YouTube link to the show.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        Episode episode = in.episode();
        if (Videos.ofUrl(episode).isPresent()) {
            report(ItemMeaning.find(in, ChecklistItem::isOpen, in.option(ClaimUrl.ITEMS)), "url", out);
        }
        if (episode.timestamps().size() >= in.option(TimestampsMinCount.MINIMUM)) {
            report(ItemMeaning.find(in, ChecklistItem::isOpen, in.option(ClaimTimestamps.ITEMS)), "timestamps", out);
        }
        List<EpisodeWalk.Item> parents = in.walk().items().stream()
                .filter(item -> item.value().isOpen() && isComplete(item.value().children()))
                .toList();
        report(parents, "children", out);
    }

    private static boolean isComplete(List<ChecklistItem> children) {
        return children.stream().anyMatch(ChecklistItem::isDone)
                && children.stream().allMatch(child -> child.state().isEmpty() || child.isDone());
    }

    private static void report(List<EpisodeWalk.Item> items, String variant, FindingSink out) {
        for (EpisodeWalk.Item item : items) {
            Arg text = Arg.text("item", Quoted.of(item.value().text()));
            out.at(item.path().child("state"))
                    .fix("tick", new Edit.SetState(item.path(), TaskState.DONE), text)
                    .report(variant, text);
        }
    }
}
