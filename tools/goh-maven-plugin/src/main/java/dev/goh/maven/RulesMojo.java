package dev.goh.maven;

import dev.goh.core.validation.Profile;
import dev.goh.vault.IoReasons;
import dev.goh.vault.OutputFiles;
import dev.goh.vault.report.RuleTable;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lists the rules that goh:check goes by, those of the plugin's dependencies included. */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public class RulesMojo extends RuleMojo {
    /** How lists begin. */
    private static final Map<String, Pattern> BEGINNINGS = Map.of(
            "text", Pattern.compile("[A-Z]{2,12}\\d{3,4}  "),
            "md", Pattern.compile("\\| rule \\| why "),
            "json", Pattern.compile("\\[\\{\"code\""));

    /** {@code text}, {@code md} for a table in Markdown, or {@code json}. */
    @Parameter(property = "goh.format", defaultValue = "text")
    private String format = "text";

    /** Where to write the list, over nothing but an older one; unless given, to the log. */
    @Parameter(property = "goh.output")
    private @Nullable File output;

    /** Creates the goal. */
    public RulesMojo() {}

    @Override
    void run() throws MojoExecutionException {
        Profile profile = configuration(moreRules()).profile();
        String list = switch (format) {
            case "text" -> RuleTable.text(profile);
            case "md" -> RuleTable.markdown(profile);
            case "json" -> RuleTable.json(profile);
            default -> throw new MojoExecutionException("parameter format is text, md or json, not '" + format + "'");
        };
        File file = output;
        if (file == null) {
            list.lines().forEach(getLog()::info);
            return;
        }
        Pattern beginning = Objects.requireNonNull(BEGINNINGS.get(format));
        refuseOthers("output", file.toPath(), format + " list of rules", beginning);
        try {
            OutputFiles.write(file.toPath(), list);
        } catch (IOException e) {
            throw failure("cannot write " + shown(file.toPath()) + ": " + IoReasons.of(e), e);
        }
    }
}
