package dev.goh.maven;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Rule;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.Configuration;
import dev.goh.vault.NoteFile;
import dev.goh.vault.Tally;
import dev.goh.vault.internal.Words;
import dev.goh.vault.report.FileReport;
import dev.goh.vault.report.NotChecked;
import dev.goh.vault.report.ReportFormat;
import dev.goh.vault.report.ReportFormats;
import dev.goh.vault.report.ReportSettings;
import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes a page about the episodes: progress, findings and chapters. What is found fails nothing. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public class ReportMojo extends VaultMojo {
    /** Where the page goes; it is written over an older one, and over nothing else. */
    @Parameter(property = "goh.reportFile", defaultValue = "${project.reporting.outputDirectory}/goh.html")
    private File reportFile = new File("target/site/goh.html");

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version = "";

    private final Tally tally = new Tally();
    private final Map<Phase, Tally> phases = new EnumMap<>(Phase.class);
    private final Map<Phase, Integer> notes = new EnumMap<>(Phase.class);
    private int all;

    /** Creates the goal. */
    public ReportMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        List<Rule> more = moreRules();
        Configuration configuration = configuration(more);
        Context context = context();
        ReportFormat html = ReportFormats.named("html").orElseThrow();
        refuseOthers("reportFile", reportFile.toPath(), html);
        List<NoteFile> found = find(configuration);
        if (found.isEmpty()) {
            return;
        }
        FileReport page = new FileReport(
                reportFile.toPath(),
                html,
                ReportSettings.of(configuration.profile()).withVersion(version));
        VaultCheck check = new VaultCheck(baseline(), note -> true, file -> take(file, page), problems);
        check.run(found, configuration, more, context, Optional.empty());
        NotChecked notChecked = check.notChecked();
        end(page, notChecked);
        tell(notChecked.skipped());
        failForProblems();
        getLog().info("the page is " + shown(page.file()));
    }

    private void take(CheckedFile file, FileReport page) {
        Phase phase = file.report().phase().phase();
        all++;
        notes.merge(phase, 1, Integer::sum);
        tally.add(file);
        phases.computeIfAbsent(phase, key -> new Tally()).add(file);
        page.file(file);
    }

    private void tell(int skipped) {
        getLog().info(Summary.sum(tally, all, skipped));
        Summary.byRule(tally).forEach(getLog()::info);
        phases.forEach((phase, found) -> getLog().info("  " + phase.word() + ": "
                + Words.count(notes.getOrDefault(phase, 0), "note") + ", " + Summary.severities(found::of)));
    }
}
