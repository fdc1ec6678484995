package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.TaskState;

/** GOH008: boxes hold a blank or an x, so that every tool reads them alike. */
public final class CheckboxStatusKnown implements Rule {
    /** Other characters that are fine in a box, all in one text. */
    public static final RuleOption<String> MARKS = RuleOption.text("checkbox-status-known.marks", "");

    private static final RuleInfo INFO = RuleInfo.of("GOH008", "checkbox-status-known")
            .category(RuleCategory.NOTE)
            .rationale(
                    "Obsidian takes any character in the box for done, the Tasks plugin takes an unknown one for to-do. Off by"
                            + " default, because custom statuses are a legitimate practice in Obsidian.")
            .source("Obsidian Help, Basic formatting; Obsidian Tasks, statuses")
            .from(Phase.DRAFT, Severity.INFO)
            .isOnByDefault(false)
            .option(MARKS)
            .variant("unknown", "status {mark} is done for Obsidian and to-do for Tasks", "use [ ] or [x]")
            .fix("open", Applicability.REVIEW, "write [ ]")
            .fix("done", Applicability.REVIEW, "write [x]")
            .bad("## Pre-show checklist", "", "- [?] Find a date")
            .good("## Pre-show checklist", "", "- [ ] Find a date")
            .build();

    CheckboxStatusKnown() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        for (EpisodeWalk.Item item : in.walk().items()) {
            item.value()
                    .state()
                    .filter(state -> isUnknown(in, state))
                    .ifPresent(state -> report(item.path(), state, out));
        }
        for (EpisodeWalk.Point point : in.walk().points()) {
            point.value()
                    .state()
                    .filter(state -> isUnknown(in, state))
                    .ifPresent(state -> report(point.path(), state, out));
        }
    }

    private static boolean isUnknown(RuleInput in, TaskState state) {
        return !state.isOpen() && !state.isDone() && !in.option(MARKS).contains(state.mark());
    }

    private static void report(ModelPath item, TaskState state, FindingSink out) {
        out.at(item.child("state"))
                .fix("open", new Edit.SetState(item, TaskState.OPEN))
                .fix("done", new Edit.SetState(item, TaskState.DONE))
                .report("unknown", Arg.text("mark", state.toString()));
    }
}
