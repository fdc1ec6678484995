package dev.goh.core.validation;

import dev.goh.core.ModelPath;

/** GOH201: the note links to the show. */
final class UrlPresent implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH201", "url-present")
            .category(RuleCategory.VIDEO)
            .rationale("Whoever opens the note before or after the show wants to go to the video.")
            .source("\"Put the link on this page, in the URL property above\", pre-show checklist of the template")
            .in(Phase.LIVE_READY, Severity.WARNING)
            .in(Phase.AIRED, Severity.WARNING)
            .in(Phase.PUBLISHED, Severity.ERROR)
            .isProcessRule(true)
            .variant("absent", "no YouTube link", "put it in url:")
            .bad("---", "url:", "date: 2024-03-01", "---")
            .good("---", "url: https://www.youtube.com/live/dQw4w9WgXcQ", "date: 2024-03-01", "---")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        if (Videos.isUrlAbsent(in.episode())) {
            out.at(ModelPath.of("url")).report("absent");
        }
    }
}
