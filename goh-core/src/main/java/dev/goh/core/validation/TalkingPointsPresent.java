package dev.goh.core.validation;

import dev.goh.core.ModelPath;

/** GOH601: there is something to talk about. */
final class TalkingPointsPresent implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH601", "talking-points-present")
            .category(RuleCategory.TALKING_POINTS)
            .rationale("Host and guest go through the points before the show.")
            .source("\"Enumerate talking points for the show\", talking points of the template")
            .in(Phase.LIVE_READY, Severity.WARNING)
            .isProcessRule(true)
            .variant("absent", "no talking points", "say what the show is about, one bullet a point")
            .bad("## Talking points", "", "- ")
            .good("## Talking points", "", "- What a span is")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        boolean any = in.episode().talkingPoints().stream()
                .anyMatch(point -> !point.text().isBlank());
        if (!any) {
            out.at(ModelPath.of("talkingPoints")).report("absent");
        }
    }
}
