package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;

/** GOH102: YouTube makes chapters only if the first timestamp is 00:00 (YouTube Help, answer 9884579). */
final class TimestampsFirstZero implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(new RuleId("GOH102", "timestamps-first-zero"))
            .rationale("YouTube makes chapters only if the first timestamp is 00:00.")
            .from(Phase.DRAFT, Severity.WARNING)
            .from(Phase.AIRED, Severity.ERROR)
            .variant("late", "the first timestamp is {time}", "start with 00:00:00")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Episode episode, FindingSink sink) {
        episode.timestamps().stream()
                .limit(1)
                .filter(first -> !first.at().isZero())
                .forEach(first -> report(first, sink));
    }

    private static void report(Timestamp first, FindingSink sink) {
        sink.report(ModelPath.of("timestamps", 0, "at"), "late", Arg.text("time", first.atText()));
    }
}
