package dev.goh.core.validation;

import dev.goh.core.Guest;
import dev.goh.core.ModelPath;
import java.util.List;

/** GOH402: the template has {@code Guest:: "Name"}. */
public final class GuestPlaceholder implements Rule {
    /** What stands for a name in templates, letter case aside. */
    public static final RuleOption<List<String>> STUBS = RuleOption.texts("guest-placeholder.stubs", "Name");

    private static final RuleInfo INFO = RuleInfo.of("GOH402", "guest-placeholder")
            .category(RuleCategory.GUESTS)
            .rationale("The template's placeholder is nobody's name.")
            .source("the template's line Guest:: \"Name\"")
            .from(Phase.SCHEDULED, Severity.WARNING)
            .option(STUBS)
            .variant("name", "the guest is still \"{name}\"", "write the guest's name, or none")
            .bad("# GOH 41 - Tea", "", "Guest:: \"Name\"")
            .good("# GOH 41 - Tea", "", "Guest:: \"Ana Diaz\"")
            .build();

    GuestPlaceholder() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        List<Guest> guests = in.episode().guests();
        for (int i = 0; i < guests.size(); i++) {
            String text = guests.get(i).text();
            if (in.option(STUBS).stream().anyMatch(text::equalsIgnoreCase)) {
                out.at(ModelPath.of("guests", i)).report("name", Arg.text("name", text));
            }
        }
    }
}
