package dev.goh.maven;

import dev.goh.core.validation.Profile;
import dev.goh.core.validation.ProfileException;
import dev.goh.vault.report.RuleText;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says what a rule wants and why, with a note that breaks it: {@code mvn goh:explain -Dgoh.rule=GOH101}. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public class ExplainMojo extends RuleMojo {
    /** A code or a name. */
    @Parameter(property = "goh.rule")
    private @Nullable String rule;

    /** Creates the goal. */
    public ExplainMojo() {}

    @Override
    void run() throws MojoExecutionException {
        String asked = rule;
        if (asked == null) {
            throw new MojoExecutionException("which rule? For example: mvn goh:explain -Dgoh.rule=GOH101");
        }
        Profile profile = configuration(moreRules()).profile();
        try {
            RuleText.of(profile.rule(asked), profile).lines().forEach(getLog()::info);
        } catch (ProfileException e) {
            throw failure("parameter rule: " + e.getMessage(), e);
        }
    }
}
