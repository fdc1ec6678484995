package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;
import java.util.List;

/** GOH103: YouTube wants timestamps in ascending order, Google Search wants no two clips with one start. */
final class TimestampsAscending implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(new RuleId("GOH103", "timestamps-ascending"))
            .rationale("YouTube makes chapters only of timestamps in ascending order.")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("before", "{time} follows {previous}", "correct the time or reorder the lines")
            .variant("equal", "{time} is there twice", "correct one of the times or merge the lines")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Episode episode, FindingSink sink) {
        List<Timestamp> timestamps = episode.timestamps();
        for (int i = 1; i < timestamps.size(); i++) {
            Timestamp previous = timestamps.get(i - 1);
            Timestamp present = timestamps.get(i);
            int order = present.at().compareTo(previous.at());
            if (order <= 0) {
                sink.report(
                        ModelPath.of("timestamps", i, "at"),
                        order == 0 ? "equal" : "before",
                        Arg.text("time", present.atText()),
                        Arg.text("previous", previous.atText()));
            }
        }
    }
}
