package dev.goh.core.validation;

import dev.goh.core.TalkingPoint;

/** GOH602: every point says something. */
final class TalkingPointNotEmpty implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH602", "talking-point-not-empty")
            .category(RuleCategory.TALKING_POINTS)
            .rationale("An empty bullet, or one with a question mark, is a point that nobody has written yet.")
            .source("\"- \" and \"- ?\" in the talking points of real notes")
            .in(Phase.LIVE_READY, Severity.INFO)
            .variant("empty", "empty talking point", "write it or remove it")
            .variant("question", "a talking point is only \"?\"", "write it or remove it")
            .fix("remove", Applicability.REVIEW, "remove the point")
            .bad("## Talking points", "", "- What a span is", "- ")
            .good("## Talking points", "", "- What a span is")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        for (EpisodeWalk.Point point : in.walk().points()) {
            TalkingPoint value = point.value();
            boolean question = value.text().strip().equals("?");
            if (value.text().isBlank() || question) {
                FindingSink.Draft draft = out.at(point.path());
                if (value.children().isEmpty() && value.details().isEmpty()) {
                    draft.fix("remove", new Edit.RemovePoint(point.path()));
                }
                draft.report(question ? "question" : "empty");
            }
        }
    }
}
