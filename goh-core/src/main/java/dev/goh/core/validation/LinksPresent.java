package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;

/** GOH701: the links of the show are kept. */
final class LinksPresent implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH701", "links-present")
            .category(RuleCategory.LINKS)
            .rationale("What was shown and named in the show is what people come back for.")
            .source("\"Add any links shared to the description of the video\", post-show checklist of the template")
            .in(Phase.AIRED, Severity.INFO)
            .in(Phase.PUBLISHED, Severity.WARNING)
            .isProcessRule(true)
            .variant(
                    "absent",
                    "no reference links kept",
                    "add them under \"Reference links\", one a line: Title: https://…")
            .bad("### Reference links", "")
            .good("### Reference links", "", "Tea: https://example.org/tea")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        if (!any(in.episode())) {
            out.at(ModelPath.of("references")).report("absent");
        }
    }

    /** Whether any reference holds a link. */
    static boolean any(Episode episode) {
        return episode.references().stream()
                .flatMap(group -> group.references().stream())
                .anyMatch(reference -> reference.url().isPresent());
    }
}
