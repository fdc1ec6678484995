package dev.goh.core.validation;

/** GOH802: nothing is left to be written. */
final class PlaceholderBody implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH802", "placeholder-body")
            .category(RuleCategory.PLACEHOLDERS)
            .rationale("What was to be written later is easily forgotten when the show begins.")
            .source("TODO and TBD in real notes")
            .in(Phase.LIVE_READY, Severity.INFO)
            .variant("word", "\"{word}\" is still there", "write what is missing")
            .bad("## Talking points", "", "- TODO: what a span is")
            .good("## Talking points", "", "- What a span is")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        for (EpisodeWalk.Text text : in.walk().texts()) {
            for (TextPart part : PlaceholderWords.in(text.value())) {
                out.at(text.path()).part(part).report("word", Arg.text("word", part.text()));
            }
        }
    }
}
