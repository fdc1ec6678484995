package dev.goh.markdown;

import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import java.util.ArrayList;
import java.util.List;

/** The rules about the spelling of notes. A new rule is one class and one line here, and its data in the core. */
final class ReadingRuleList {
    static final List<ReadingRule> ALL = List.of(
            new FrontMatterValid(),
            new FrontMatterPresent(),
            new SectionPresent(),
            new SectionNameKnown(),
            new CheckboxWellFormed(),
            new TimestampWellFormed(),
            new TimestampFormat(),
            new TitleTidy(),
            new GuestListUnambiguous(),
            new GuestFieldForm(),
            new EmbedLinkTarget());

    private ReadingRuleList() {}

    /** A rule that looks at one note, as the core runs it. */
    private record Bound(ReadingRule rule, NoteReading note) implements Rule {
        @Override
        public RuleInfo info() {
            return rule.info();
        }

        @Override
        public void check(RuleInput in, FindingSink out) {
            rule.check(note, in, out);
        }
    }

    /** The rules, about one note, in a list that others may be added to. */
    static List<Rule> about(NoteReading note) {
        List<Rule> rules = new ArrayList<>();
        for (ReadingRule rule : ALL) {
            rules.add(new Bound(rule, note));
        }
        return rules;
    }
}
