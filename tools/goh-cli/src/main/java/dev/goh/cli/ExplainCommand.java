package dev.goh.cli;

import dev.goh.core.validation.Profile;
import dev.goh.core.validation.ProfileException;
import dev.goh.vault.report.RuleText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh explain}. */
@Command(
        name = "explain",
        header = "Says what a rule wants and why, with a note that breaks it.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false,
        exitCodeOnExecutionException = ExitStatus.TROUBLE,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:the rule is explained", " 2:wrong usage or configuration, or no such rule"},
        footer = {"", "Examples:", "  goh explain GOH101", "  goh explain timestamps-min-count"})
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "RULE", description = "A code or a name; 'goh rules' lists them.")
    private String rule = "";

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Profile profile = rules.load(List.of()).configuration().profile();
        try {
            streams.print(RuleText.of(profile.rule(rule), profile));
        } catch (ProfileException e) {
            throw new Trouble(String.valueOf(e.getMessage()));
        }
        return streams.out().checkError() ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
    }
}
