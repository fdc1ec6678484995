package dev.goh.maven;

import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.Rule;
import dev.goh.markdown.NoteLimitException;
import dev.goh.vault.Configuration;
import dev.goh.vault.FindingLine;
import dev.goh.vault.FixedFile;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteFile;
import dev.goh.vault.OutputFiles;
import dev.goh.vault.VaultFixer;
import dev.goh.vault.internal.Words;
import dev.goh.vault.report.Printable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes the fixes that are right without looking, and counts what is left, for which only goh:check fails. All other bytes of the notes
 * stay as they are.
 */
@Mojo(name = "fix", threadSafe = true)
public class FixMojo extends VaultMojo {
    private static final Pattern PATCH = Pattern.compile("--- ");

    /** Writes the changes as a patch to {@code patchFile}, and no note. */
    @Parameter(property = "goh.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Where the patch goes; {@code patch -p0} at the root of the repository applies it. */
    @Parameter(property = "goh.patchFile", defaultValue = "${project.build.directory}/goh/fix.patch")
    private File patchFile = new File("target/goh/fix.patch");

    /** Lists the fixes besides that a person must decide on, and what is wrong between notes. */
    @Parameter(property = "goh.review", defaultValue = "false")
    private boolean review;

    private final StringBuilder patch = new StringBuilder();
    private int notes;
    private int changed;
    private int mended;
    private int left;

    /** Creates the goal. */
    public FixMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        refuseNote("patchFile", patchFile.toPath());
        refuseOthers("patchFile", patchFile.toPath(), "patch", PATCH);
        List<Rule> more = moreRules();
        Configuration configuration = configuration(more);
        VaultFixer fixer = VaultFixer.of(configuration, context()).withRules(ProvidedRules.shared(more));
        List<NoteFile> files = new ArrayList<>(find(configuration));
        files.replaceAll(file -> fix(fixer, file));
        compare(fixer, files);
        if (dryRun && !files.isEmpty()) {
            writePatch();
        }
        if (!files.isEmpty()) {
            getLog().info(Words.count(notes, "note") + " read, " + changed + (dryRun ? " to change; " : " changed; ")
                    + Words.count(mended, "finding") + (dryRun ? " to mend, " : " mended, ") + left + " left");
        }
        failForProblems();
    }

    /** Returns the file as it is or would be by now. */
    private NoteFile fix(VaultFixer fixer, NoteFile file) {
        String name = Printable.line(file.name());
        try {
            Optional<FixedFile> fixed = fixer.fix(file);
            if (fixed.isPresent()) {
                take(fixed.get(), name);
                return dryRun && fixed.get().changed() ? fixed.get().mended() : file;
            }
        } catch (NoteLimitException e) {
            problems.add("cannot mend " + name + ": " + e.reason());
        } catch (IOException e) {
            problems.add("cannot mend " + name + ": " + IoReasons.of(e));
        }
        return file;
    }

    private void take(FixedFile fixed, String name) throws IOException {
        notes++;
        if (fixed.changed()) {
            if (dryRun) {
                patch.append(fixed.diff(name, UnaryOperator.identity()));
            } else {
                fixed.write();
            }
            changed++;
            getLog().info(name + ": " + Words.count(fixed.result().applied().size(), "finding")
                    + (dryRun ? " to mend (" : " mended (") + fixed.mendedRules() + ")");
        }
        mended += fixed.result().applied().size();
        left += fixed.result().remaining().size();
        if (review) {
            fixed.result().remaining().forEach(finding -> review(fixed.file().name(), finding));
        }
    }

    private void compare(VaultFixer fixer, List<NoteFile> files) throws MojoExecutionException {
        try {
            fixer.compare(files, file -> true, file -> {
                List<Finding> findings = file.report().findings();
                left += findings.size();
                if (review) {
                    findings.forEach(finding -> getLog().info(FindingLine.of(file.name(), finding)));
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("interrupted", e);
        }
    }

    private void review(String name, Finding finding) {
        for (Fix fix : finding.fixes()) {
            getLog().info(FindingLine.of(name, finding));
            getLog().info("  " + fix.applicability().name().toLowerCase(Locale.ROOT) + ": "
                    + Printable.line(fix.label(Locale.ENGLISH)));
        }
    }

    private void writePatch() throws MojoExecutionException {
        Path file = patchFile.toPath();
        try {
            OutputFiles.write(file, patch);
            getLog().info("the patch is in " + shown(file));
        } catch (IOException e) {
            throw failure("cannot write " + shown(file) + ": " + IoReasons.of(e), e);
        }
    }
}
