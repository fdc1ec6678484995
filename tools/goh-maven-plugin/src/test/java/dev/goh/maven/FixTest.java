package dev.goh.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleProvider;
import dev.goh.core.validation.Severity;
import dev.goh.vault.VaultIndex;
import dev.goh.vault.VaultRule;
import dev.goh.vault.VaultSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** goh:fix tells what is left, also between notes, as goh:check and the command do. */
class FixTest {
    @TempDir
    Path project;

    private Goals goals;

    /** Provides the rule below, as a dependency of the plugin would. */
    public static final class HouseRules implements RuleProvider {
        /** For the plugin. */
        public HouseRules() {}

        @Override
        public List<Rule> rules() {
            return List.of(new OneNote());
        }
    }

    private record OneNote() implements VaultRule {
        private static final RuleInfo INFO = RuleInfo.of("TEA001", "one-note")
                .from(Phase.DRAFT, Severity.INFO)
                .variant("more", "there is more than one note", "")
                .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public void check(VaultIndex index, VaultSink out) {
            index.notes().stream().skip(1).forEach(note -> out.report(note, ModelPath.ROOT, "more"));
        }
    }

    /** The day comes from the file's name, and then is that of both. */
    @BeforeEach
    void start() throws IOException {
        goals = new Goals(project);
        String note = "---\nurl: https://youtu.be/%s\ndate:\n---\n# GOH %s - a\n";
        goals.note("GOH 1 - 2024-03-01.md", note.formatted("Te4Kettle_8", 1));
        goals.note("GOH 2 - 2024-03-01.md", note.formatted("6PotKettle0", 2));
    }

    private String fix(Object... parameters) throws MojoExecutionException, MojoFailureException {
        goals.log.clear();
        goals.run(new FixMojo(), parameters);
        return goals.log.get(goals.log.size() - 1);
    }

    /** How many findings goh:check counts. */
    private int findings(Object... parameters) throws MojoExecutionException, MojoFailureException {
        Goals check = new Goals(project);
        check.run(new CheckMojo(), parameters);
        return Pattern.compile("(\\d+) (error|warning|info)")
                .matcher(check.log.get(check.log.size() - 1))
                .results()
                .mapToInt(count -> Integer.parseInt(count.group(1)))
                .sum();
    }

    @Test
    void whatIsWrongBetweenTheMendedNotesIsLeft() throws MojoExecutionException, MojoFailureException {
        String taken = "info notes/GOH 1 - 2024-03-01.md:3:7: ";

        String planned = fix("dryRun", true, "review", true, "patchFile", goals.file("p"));
        assertThat(goals.log).anyMatch(line -> line.startsWith(taken) && line.contains("GOH325"));
        String done = fix("review", true);
        assertThat(goals.log).anyMatch(line -> line.startsWith(taken) && line.contains("GOH325"));

        int left = findings("failOn", "never");
        assertThat(done).endsWith(" mended, " + left + " left");
        assertThat(planned).endsWith(" to mend, " + left + " left");
    }

    @Test
    void aProvidedRuleAboutSeveralNotesCountsAndItsPermissionIsLeftAlone()
            throws IOException, MojoExecutionException, MojoFailureException {
        List<String> providers = List.of(HouseRules.class.getName());
        goals.note("z.md", "---\ngoh-allow: TEA001 -- it is the last\n---\n# GOH 3 - c\n");

        String done = fix("review", true, "ruleProviders", providers);

        assertThat(goals.log.stream().filter(line -> line.contains("TEA001"))).hasSize(1);
        int left = findings("failOn", "never", "ruleProviders", providers);
        assertThat(done).endsWith("mended, " + left + " left");
    }
}
