package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.Guest;
import dev.goh.core.ModelPath;
import java.util.List;

/** GOH402: the template has {@code Guest:: "Name"}. */
final class GuestPlaceholder implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(new RuleId("GOH402", "guest-placeholder"))
            .rationale("The template's placeholder is nobody's name.")
            .from(Phase.SCHEDULED, Severity.WARNING)
            .variant("name", "the guest is still \"{name}\"", "write the guest's name, or none")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Episode episode, FindingSink sink) {
        List<Guest> guests = episode.guests();
        for (int i = 0; i < guests.size(); i++) {
            String text = guests.get(i).text();
            if (text.equalsIgnoreCase("name")) {
                sink.report(ModelPath.of("guests", i), "name", Arg.text("name", text));
            }
        }
    }
}
