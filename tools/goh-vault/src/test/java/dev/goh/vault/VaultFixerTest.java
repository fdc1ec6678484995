package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Profile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of what was wrong; the command's FixTest and the plugin's show the rest. */
class VaultFixerTest {
    @Test
    void aRuleThatCrashesIsNotTakenForOneThatFindsNothing() throws InterruptedException {
        VaultRule broken = new BrokenVaultRule();
        Configuration configuration =
                Configuration.defaults(VaultRules.profile().and(Profile.of(broken)));
        NoteFile note = NoteFile.of("a.md", "# GOH 1 - a\n".getBytes(StandardCharsets.UTF_8));
        List<String> left = new ArrayList<>();

        VaultFixer.of(configuration, Context.infer())
                .withRules(List.of(broken))
                .compare(
                        List.of(note),
                        file -> true,
                        file -> file.report()
                                .findings()
                                .forEach(finding -> left.add(finding.rule().code())));

        assertThat(left).containsExactly("GOH099");
    }
}
