package dev.goh.cli;

import dev.goh.core.validation.Profile;
import dev.goh.core.validation.ProfileException;
import dev.goh.vault.report.RuleText;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code goh explain}. */
@Command(
        name = "explain",
        header = "Says what a rule wants and why, with a note that breaks it.",
        exitCodeList = {" 0:the rule is explained", " 2:wrong usage or configuration, or no such rule"},
        footer = {"", "Examples:", "  goh explain GOH101", "  goh explain timestamps-min-count"})
final class ExplainCommand extends GohSubcommand {
    @Parameters(paramLabel = "RULE", description = "A code or a name; 'goh rules' lists them.")
    private String rule = "";

    @Mixin
    private RuleOptions rules = new RuleOptions();

    ExplainCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Profile profile = rules.load(List.of()).configuration().profile();
        try {
            streams().print(RuleText.of(profile.rule(rule), profile));
        } catch (ProfileException e) {
            throw new Trouble(String.valueOf(e.getMessage()));
        }
        return ExitStatus.CLEAN;
    }
}
