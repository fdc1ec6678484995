package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Messages;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.Severity;
import dev.goh.testkit.SmallRule;
import dev.goh.vault.Configuration;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of a rule that crashes. No built-in one does, so it is put in behind the command line. */
class CrashTest {
    @Test
    void aRuleThatCrashesIsTroubleWhateverMayFail(@TempDir Path folder) {
        Goh goh = new Goh(folder);
        Path note = goh.file("a.md", Goh.GOOD_NOTE);
        Configuration plain = Configuration.defaults();
        Rule broken = SmallRule.of("ACME001", "crashing", (in, out) -> {
            throw new IllegalStateException("broken");
        });
        Configuration crashing = plain.withProfile(plain.profile().and(Profile.of(broken)));

        Goh.Result result = goh.run(streams -> check(streams, crashing, note));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out())
                .contains("error[GOH099]: rule ACME001 crashing crashed: java.lang.IllegalStateException: broken");
        assertThat(goh.run(streams -> check(streams, plain, note)).status()).isZero();
    }

    static Stream<Throwable> troubles() {
        return Stream.of(
                new IllegalStateException("a\n::error::b\u001b"),
                new InternalError("a\n::error::b\u001b"),
                new StackOverflowError("a\n::error::b\u001b"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void whateverIsThrownIsTroubleInHarmlessLines(Throwable trouble, @TempDir Path folder) {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                if (trouble instanceof Error e) {
                    throw e;
                }
                throw (RuntimeException) trouble;
            }
        };

        Goh.Result result = new Goh(folder).run(streams -> GohCommand.run(reading(broken, streams), "show", "-"));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("goh: cannot run goh show: a bug in goh, please report it\n"
                        + trouble.getClass().getName())
                .doesNotContain("\n::error", "\u001b");
    }

    static Streams reading(InputStream in, Streams streams) {
        return new Streams(
                in, streams.out(), streams.err(), false, false, false, false, () -> LocalDate.of(2024, 2, 1));
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
