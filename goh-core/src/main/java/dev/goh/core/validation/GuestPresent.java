package dev.goh.core.validation;

import dev.goh.core.ModelPath;

/** GOH401: the note names the guest, or says that there is none. */
final class GuestPresent implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH401", "guest-present")
            .category(RuleCategory.GUESTS)
            .rationale("Invitations, descriptions and search need the name. A show without a guest says so: none.")
            .source("the template's field Guest::")
            .in(Phase.LIVE_READY, Severity.WARNING)
            .in(Phase.AIRED, Severity.INFO)
            .in(Phase.PUBLISHED, Severity.WARNING)
            .isProcessRule(true)
            .variant("absent", "no guest named", "write for example Guest:: Ana Diaz, or Guest:: none")
            .bad("# GOH 41 - Tea", "", "Guest::")
            .good("# GOH 41 - Tea", "", "Guest:: Ana Diaz")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        if (in.episode().guests().isEmpty()) {
            out.at(ModelPath.of("guests")).report("absent");
        }
    }
}
