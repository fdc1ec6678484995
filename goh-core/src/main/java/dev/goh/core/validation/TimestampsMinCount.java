package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;

/** GOH101: "Add timestamps to the video (at least four)", as the post-show checklist says. */
final class TimestampsMinCount implements Rule {
    private static final int MINIMUM = 4;
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(new RuleId("GOH101", "timestamps-min-count"))
            .rationale("The post-show checklist asks for at least four timestamps.")
            .from(Phase.AIRED, Severity.WARNING)
            .from(Phase.PUBLISHED, Severity.ERROR)
            .isProcessRule(true)
            .variant(
                    "none",
                    "no timestamps, {minimum} needed",
                    "add them under \"Timestamps\", one a line: 00:12:58 Title")
            .variant("one", "1 timestamp, {minimum} needed", "add {missing} more under \"Timestamps\"")
            .variant("few", "{count} timestamps, {minimum} needed", "add {missing} more under \"Timestamps\"")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Episode episode, FindingSink sink) {
        int count = episode.timestamps().size();
        if (count < MINIMUM) {
            sink.report(
                    ModelPath.of("timestamps"),
                    count == 0 ? "none" : count == 1 ? "one" : "few",
                    Arg.number("count", count),
                    Arg.number("minimum", MINIMUM),
                    Arg.number("missing", MINIMUM - count));
        }
    }
}
