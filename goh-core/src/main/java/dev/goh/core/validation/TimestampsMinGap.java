package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;
import java.util.List;

/** GOH104: a chapter of YouTube lasts 10 seconds or more. */
public final class TimestampsMinGap implements Rule {
    /** How long a chapter must last, in seconds. */
    public static final RuleOption<Integer> SECONDS = RuleOption.number("timestamps-min-gap.seconds", 10);

    private static final RuleInfo INFO = RuleInfo.of("GOH104", "timestamps-min-gap")
            .category(RuleCategory.TIMESTAMPS)
            .rationale("YouTube makes no chapters if one of them is too short.")
            .source("YouTube Help 9884579: \"minimum length for video chapters is 10 seconds\"")
            .from(Phase.AIRED, Severity.WARNING)
            .option(SECONDS)
            .variant("short", "\"{title}\" lasts {seconds} s, YouTube needs {needed} s", "merge it or move it")
            .bad("### Timestamps", "", "00:00:00 Intro", "00:00:06 Welcome", "00:04:04 What is a span?")
            .good("### Timestamps", "", "00:00:00 Intro and welcome", "00:04:04 What is a span?")
            .build();

    TimestampsMinGap() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        List<Timestamp> timestamps = in.episode().timestamps();
        for (int i = 1; i < timestamps.size(); i++) {
            Timestamp chapter = timestamps.get(i - 1);
            long seconds = timestamps.get(i).at().minus(chapter.at()).toSeconds();
            if (seconds > 0 && seconds < in.option(SECONDS)) {
                out.at(ModelPath.of("timestamps", i - 1, "at"))
                        .related(ModelPath.of("timestamps", i, "at"))
                        .report(
                                "short",
                                Arg.text("title", Quoted.of(chapter.title())),
                                Arg.number("seconds", (int) seconds),
                                Arg.number("needed", in.option(SECONDS)));
            }
        }
    }
}
