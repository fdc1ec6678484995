package dev.goh.core.validation;

import dev.goh.core.ModelPath;

/** GOH101: "Add timestamps to the video (at least four)", as the post-show checklist says. */
public final class TimestampsMinCount implements Rule {
    /** How many timestamps an aired episode needs. */
    public static final RuleOption<Integer> MINIMUM = RuleOption.number("timestamps-min-count.minimum", 4);

    private static final RuleInfo INFO = RuleInfo.of("GOH101", "timestamps-min-count")
            .category(RuleCategory.TIMESTAMPS)
            .rationale(
                    "Viewers find their way through an hour of video by its chapters. YouTube makes none of fewer than three"
                            + " timestamps; the post-show checklist asks for at least four.")
            .source("\"Add timestamps to the video (at least four)\", post-show checklist of the template")
            .in(Phase.AIRED, Severity.WARNING)
            .in(Phase.PUBLISHED, Severity.ERROR)
            .isProcessRule(true)
            .option(MINIMUM)
            .variant(
                    "none",
                    "no timestamps, {minimum} needed",
                    "add them under \"Timestamps\", one a line: 00:12:58 Title")
            .variant("one", "1 timestamp, {minimum} needed", "add {missing} more under \"Timestamps\"")
            .variant("few", "{count} timestamps, {minimum} needed", "add {missing} more under \"Timestamps\"")
            .bad("### Timestamps", "", "00:00:00 Introductions")
            .good(
                    "### Timestamps",
                    "",
                    "00:00:00 Introductions",
                    "00:04:04 What is a span?",
                    "00:20:50 Demo",
                    "00:55:04 Outro")
            .build();

    TimestampsMinCount() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        int count = in.episode().timestamps().size();
        int minimum = in.option(MINIMUM);
        if (count < minimum) {
            out.at(ModelPath.of("timestamps"))
                    .report(
                            count == 0 ? "none" : count == 1 ? "one" : "few",
                            Arg.number("count", count),
                            Arg.number("minimum", minimum),
                            Arg.number("missing", minimum - count));
        }
    }
}
