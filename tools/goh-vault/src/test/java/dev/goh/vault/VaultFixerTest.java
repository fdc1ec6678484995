package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of what was wrong; the command's FixTest and the plugin's show the rest. */
class VaultFixerTest {
    /** A rule about several notes with a bug. */
    private record Broken() implements VaultRule {
        private static final RuleInfo INFO = RuleInfo.of("TEA001", "broken")
                .category(RuleCategory.TITLE)
                .rationale("None.")
                .from(Phase.DRAFT, Severity.INFO)
                .variant("never", "never", "never")
                .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public void check(VaultIndex index, VaultSink out) {
            throw new IllegalStateException("out of tea");
        }
    }

    @Test
    void aRuleThatCrashesIsNotTakenForOneThatFindsNothing() throws InterruptedException {
        Configuration configuration =
                Configuration.defaults(VaultRules.profile().and(Profile.of(new Broken())));
        NoteFile note = NoteFile.of("a.md", "# GOH 1 - a\n".getBytes(StandardCharsets.UTF_8));
        List<String> left = new ArrayList<>();

        VaultFixer.of(configuration, Context.infer())
                .withRules(List.of(new Broken()))
                .compare(
                        List.of(note),
                        file -> true,
                        file -> file.report()
                                .findings()
                                .forEach(finding -> left.add(finding.rule().code())));

        assertThat(left).containsExactly("GOH099");
    }
}
