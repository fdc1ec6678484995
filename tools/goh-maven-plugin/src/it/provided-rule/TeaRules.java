package dev.goh.it;

import dev.goh.core.Timestamp;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import dev.goh.core.validation.RuleProvider;
import dev.goh.core.validation.Severity;
import dev.goh.core.ModelPath;
import java.util.List;

/** A house rule: no chapter is about tin. */
public final class TeaRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(new NoTin());
    }

    private record NoTin() implements Rule {
        private static final RuleInfo INFO = RuleInfo.of("TEA001", "no-tin")
                .category(RuleCategory.TIMESTAMPS)
                .rationale("Tin spoils the taste.")
                .from(Phase.DRAFT, Severity.ERROR)
                .variant("tin", "the chapter \"{title}\" is about tin", "talk about copper")
                .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public void check(RuleInput in, FindingSink out) {
            List<Timestamp> chapters = in.episode().timestamps();
            for (int i = 0; i < chapters.size(); i++) {
                String title = chapters.get(i).title();
                if (title.contains("tin")) {
                    out.at(ModelPath.of("timestamps", i, "title")).report("tin", Arg.text("title", title));
                }
            }
        }
    }
}
