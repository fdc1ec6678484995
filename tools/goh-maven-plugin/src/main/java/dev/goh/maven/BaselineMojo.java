package dev.goh.maven;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Rule;
import dev.goh.vault.Baseline;
import dev.goh.vault.BaselineFile;
import dev.goh.vault.BaselineUpdate;
import dev.goh.vault.Configuration;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteFile;
import dev.goh.vault.internal.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes down what is wrong now, so that goh:check reports only what is new. */
@Mojo(name = "baseline", threadSafe = true)
public class BaselineMojo extends VaultMojo {
    /** Forgets what was mended and learns nothing. */
    @Parameter(property = "goh.prune", defaultValue = "false")
    private boolean prune;

    /** Creates the goal. */
    public BaselineMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        List<Rule> more = moreRules();
        Configuration configuration = configuration(more);
        Context context = context();
        List<NoteFile> found = find(configuration);
        if (found.isEmpty()) {
            return;
        }
        Path file = baselinePath().orElseGet(() -> BaselineFile.home(configFile(), notes()));
        BaselineFile old = Files.exists(file) ? baseline().orElseThrow() : new BaselineFile(file, Baseline.empty());
        BaselineUpdate update = BaselineUpdate.of(old, prune);
        new VaultCheck(Optional.empty(), note -> true, update::add, problems)
                .run(found, configuration, more, context, Optional.empty());
        failForProblems();
        try {
            Baseline now = update.write();
            getLog().info(shown(file) + ": " + Words.count(now.size(), "finding") + ", " + now.beyond(update.before())
                    + " new, " + update.before().beyond(now) + " gone");
        } catch (IOException e) {
            throw failure("cannot write " + shown(file) + ": " + IoReasons.of(e), e);
        }
    }
}
