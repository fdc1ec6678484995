package org.example.teatime;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import dev.goh.core.validation.RuleOption;
import dev.goh.core.validation.Severity;
import java.util.List;

/** TEA001: the note says which tea is served. */
final class TeaPresent implements Rule {
    private static final RuleOption<List<String>> NAMES = RuleOption.texts("tea-present.names", "tea", "tee");

    private static final RuleInfo INFO = RuleInfo.of("TEA001", "tea-present")
            .rationale("Viewers brew along.")
            .from(Phase.SCHEDULED, Severity.WARNING)
            .option(NAMES)
            .variant("absent", "no tea is named", "put it in the front matter, as {name}:")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        List<String> names = in.option(NAMES);
        if (in.episode().properties().keySet().stream().noneMatch(names::contains)) {
            String name = names.get(0);
            out.at(ModelPath.of("properties", name)).report("absent", Arg.text("name", name));
        }
    }
}
