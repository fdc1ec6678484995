package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;
import java.time.Duration;
import java.util.List;

/** GOH108: chapters lie within the video. */
final class TimestampsWithinDuration implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH108", "timestamps-within-duration")
            .category(RuleCategory.TIMESTAMPS)
            .rationale(
                    "A chapter past the end of the video leads nowhere, and players drop it. The rule runs only where the"
                            + " length of the video is known.")
            .source("yt-dlp drops such chapters; WebVTT: the end of a cue is after its start")
            .from(Phase.AIRED, Severity.WARNING)
            .variant("past", "{time} is past the end ({end})", "correct the time")
            .variant("short", "the last chapter lasts {seconds} s, YouTube needs {needed} s", "merge it or move it")
            .bad("### Timestamps", "", "00:00:00 Introductions", "01:02:00 Outro")
            .good("### Timestamps", "", "00:00:00 Introductions", "00:52:00 Outro")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        in.context().videoLength().ifPresent(end -> check(in, end, out));
    }

    private static void check(RuleInput in, Duration end, FindingSink out) {
        List<Timestamp> timestamps = in.episode().timestamps();
        for (int i = 0; i < timestamps.size(); i++) {
            Duration at = timestamps.get(i).at();
            FindingSink.Draft draft = out.at(ModelPath.of("timestamps", i, "at"));
            long left = end.minus(at).toSeconds();
            int needed = in.option(TimestampsMinGap.SECONDS);
            if (at.compareTo(end) >= 0) {
                draft.report("past", Arg.time("time", at), Arg.time("end", end));
            } else if (i == timestamps.size() - 1 && left < needed) {
                draft.report("short", Arg.number("seconds", (int) left), Arg.number("needed", needed));
            }
        }
    }
}
