package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;
import java.util.List;

/** GOH106: a chapter has a title. */
final class TimestampLabelPresent implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH106", "timestamp-label-present")
            .category(RuleCategory.TIMESTAMPS)
            .rationale("A chapter without a title tells nobody why to go there.")
            .source("Google Search, key moments: a label is \"at least one word\"")
            .from(Phase.DRAFT, Severity.WARNING)
            .variant("empty", "{time} has no label", "say what begins there")
            .fix("title", Applicability.TEMPLATE, "write a title, which you replace")
            .bad("### Timestamps", "", "00:00:00 Introductions", "00:20:50")
            .good("### Timestamps", "", "00:00:00 Introductions", "00:20:50 Demo")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        List<Timestamp> timestamps = in.episode().timestamps();
        for (int i = 0; i < timestamps.size(); i++) {
            if (timestamps.get(i).title().isBlank()) {
                out.at(ModelPath.of("timestamps", i, "title"))
                        .fix("title", new Edit.SetTimestampTitle(i, "Title"))
                        .report("empty", Arg.time("time", timestamps.get(i).at()));
            }
        }
    }
}
