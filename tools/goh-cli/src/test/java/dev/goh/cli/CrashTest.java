package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Messages;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import dev.goh.core.validation.Severity;
import dev.goh.vault.Configuration;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of a rule that crashes. No built-in one does, so it is put in behind the command line. */
class CrashTest {
    private static final RuleInfo INFO = RuleInfo.of("ACME001", "crashing")
            .from(Phase.DRAFT, Severity.INFO)
            .variant("found", "found", "")
            .build();

    private record Crashing(RuleInfo info) implements Rule {
        @Override
        public void check(RuleInput in, FindingSink out) {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void aRuleThatCrashesIsTroubleWhateverMayFail(@TempDir Path folder) {
        Goh goh = new Goh(folder);
        Path note = goh.file("a.md", Goh.GOOD_NOTE);
        Configuration plain = Configuration.defaults();
        Configuration crashing = plain.withProfile(plain.profile().and(Profile.of(new Crashing(INFO))));

        Goh.Result result = goh.run(streams -> check(streams, crashing, note));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out())
                .contains("error[GOH099]: rule ACME001 crashing crashed: java.lang.IllegalStateException: broken");
        assertThat(goh.run(streams -> check(streams, plain, note)).status()).isZero();
    }

    /** As {@code goh check --fail-on never} does. */
    private static int check(Streams streams, Configuration configuration, Path note) {
        CheckRun.Wanted wanted = new CheckRun.Wanted(
                Context.infer(),
                ReportTargets.of(List.of()),
                Optional.empty(),
                Integer.MAX_VALUE,
                Severity.INFO,
                false,
                Messages.of(Locale.ENGLISH),
                false,
                1);
        return new CheckRun(streams, wanted, configuration, Optional.empty())
                .run(List.of(note.toString()), null, file -> true);
    }
}
