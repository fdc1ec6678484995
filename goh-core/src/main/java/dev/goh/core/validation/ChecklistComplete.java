package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** GOH507: what was to be done is done. */
public final class ChecklistComplete implements Rule {
    /** Whether the checklist for the minutes before the show counts, too. */
    public static final RuleOption<Boolean> JUST_BEFORE = RuleOption.flag("checklist-complete.just-before", false);

    private static final int MOST_NUMBERS = 10;
    private static final RuleInfo INFO = RuleInfo.of("GOH507", "checklist-complete")
            .category(RuleCategory.CHECKLISTS)
            .rationale(
                    "Open items just before the show, or long after it, are likely forgotten. The list for the minutes before"
                            + " the show is left out unless the option asks for it: its items are spoken, and nobody ticks them.")
            .source("the template's checklists")
            .isProcessRule(true)
            .variantIn("pre-show", Phase.LIVE_READY, Phase.LIVE_READY, Severity.WARNING)
            .variantIn("just-before", Phase.LIVE_READY, Phase.LIVE_READY, Severity.INFO)
            .variantIn("post-show", Phase.PUBLISHED, Phase.PUBLISHED, Severity.INFO)
            .option(JUST_BEFORE)
            .variant(
                    "pre-show",
                    "{open} open in the pre-show checklist: {numbers}",
                    "finish them, or remove what is not needed")
            .variant("just-before", "{open} open in the checklist just before the show: {numbers}", "tick them")
            .variant(
                    "post-show",
                    "{open} open in the post-show checklist: {numbers}",
                    "finish them, or remove what is not needed")
            .bad("## Pre-show checklist", "", "- [x] Find a date", "- [ ] Write the invite")
            .good("## Pre-show checklist", "", "- [x] Find a date", "- [x] Write the invite")
            .build();

    ChecklistComplete() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        check(in, Section.PRE_SHOW, "pre-show", out);
        check(in, Section.POST_SHOW, "post-show", out);
        if (in.option(JUST_BEFORE)) {
            check(in, Section.JUST_BEFORE, "just-before", out);
        }
    }

    private static void check(RuleInput in, Section section, String variant, FindingSink out) {
        List<Integer> open = new ArrayList<>();
        int number = 0;
        for (EpisodeWalk.Item item : in.walk().items()) {
            if (item.section() == section && item.value().state().isPresent()) {
                number++;
                if (item.value().isOpen()) {
                    open.add(number);
                }
            }
        }
        if (!open.isEmpty()) {
            String numbers =
                    open.stream().limit(MOST_NUMBERS).map(String::valueOf).collect(Collectors.joining(", "));
            out.at(ModelPath.of(section.key()))
                    .report(
                            variant,
                            Arg.number("open", open.size()),
                            Arg.text("numbers", open.size() > MOST_NUMBERS ? numbers + ", …" : numbers));
        }
    }
}
