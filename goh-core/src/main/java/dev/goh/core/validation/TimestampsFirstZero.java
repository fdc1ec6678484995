package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** GOH102: YouTube makes chapters only if the first timestamp is 00:00. */
final class TimestampsFirstZero implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH102", "timestamps-first-zero")
            .category(RuleCategory.TIMESTAMPS)
            .rationale("YouTube makes chapters only if the first timestamp is 00:00.")
            .source("YouTube Help 9884579: \"the first timestamp you list starts with 00:00\"")
            .from(Phase.DRAFT, Severity.WARNING)
            .from(Phase.AIRED, Severity.ERROR)
            .variant("late", "the first timestamp is {time}", "start with 00:00:00")
            .fix("insert", Applicability.TEMPLATE, "insert a timestamp at 00:00:00, whose title you fill in")
            .bad("### Timestamps", "", "00:00:42 Introductions", "00:04:04 What is a span?")
            .good("### Timestamps", "", "00:00:00 Introductions", "00:04:04 What is a span?")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        List<Timestamp> timestamps = in.episode().timestamps();
        if (!timestamps.isEmpty() && !timestamps.get(0).at().isZero()) {
            List<Timestamp> more = new ArrayList<>(timestamps);
            more.add(0, Timestamp.of(Duration.ZERO, ""));
            out.at(ModelPath.of("timestamps", 0, "at"))
                    .fix("insert", new Edit.SetTimestamps(more))
                    .report("late", Arg.time("time", timestamps.get(0).at()));
        }
    }
}
