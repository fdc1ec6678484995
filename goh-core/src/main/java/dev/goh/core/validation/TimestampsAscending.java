package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;
import java.util.Comparator;
import java.util.List;

/** GOH103: YouTube wants timestamps in ascending order, Google Search wants no two clips with one start. */
final class TimestampsAscending implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH103", "timestamps-ascending")
            .category(RuleCategory.TIMESTAMPS)
            .rationale(
                    "YouTube makes chapters only of timestamps in ascending order, and Google Search wants no two that begin"
                            + " together.")
            .source(
                    "YouTube Help 9884579: \"listed in ascending order\"; Google Search, Clip: \"no two clips on the same video"
                            + " … share a start time\"")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("before", "{time} follows {previous}", "correct the time or reorder the lines")
            .variant("equal", "{time} is there twice", "correct one of the times or merge the lines")
            .fix("sort", Applicability.REVIEW, "put the timestamps in the order of their times")
            .bad("### Timestamps", "", "00:00:00 Introductions", "00:13:10 Demo", "00:12:58 Questions")
            .good("### Timestamps", "", "00:00:00 Introductions", "00:12:10 Demo", "00:12:58 Questions")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        List<Timestamp> timestamps = in.episode().timestamps();
        Edit sort = null;
        for (int i = 1; i < timestamps.size(); i++) {
            Timestamp previous = timestamps.get(i - 1);
            Timestamp present = timestamps.get(i);
            int order = present.at().compareTo(previous.at());
            if (order > 0) {
                continue;
            }
            FindingSink.Draft draft =
                    out.at(ModelPath.of("timestamps", i, "at")).related(ModelPath.of("timestamps", i - 1, "at"));
            if (order < 0) {
                sort = sort == null ? sorted(timestamps) : sort;
                draft.fix("sort", sort);
            }
            draft.report(
                    order == 0 ? "equal" : "before",
                    Arg.time("time", present.at()),
                    Arg.time("previous", previous.at()));
        }
    }

    private static Edit sorted(List<Timestamp> timestamps) {
        return new Edit.SetTimestamps(
                timestamps.stream().sorted(Comparator.comparing(Timestamp::at)).toList());
    }
}
