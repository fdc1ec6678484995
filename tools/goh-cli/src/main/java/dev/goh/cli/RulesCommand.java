package dev.goh.cli;

import dev.goh.core.validation.Profile;
import dev.goh.vault.report.RuleTable;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code goh rules}. */
@Command(
        name = "rules",
        header = "Lists the rules that goh check goes by.",
        exitCodeList = {" 0:the rules are listed", " 2:wrong usage or configuration"},
        footer = {
            "",
            "Examples:",
            "  goh rules                    a line for each",
            "  goh rules --format json      for other programs"
        })
final class RulesCommand extends GohSubcommand {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = {"text (unless given), md for a table in Markdown,", "or json."})
    private String format = "text";

    @Mixin
    private RuleOptions rules = new RuleOptions();

    RulesCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Profile profile = rules.load(List.of()).configuration().profile();
        streams()
                .print(
                        switch (format) {
                            case "text" -> RuleTable.text(profile);
                            case "md" -> RuleTable.markdown(profile);
                            case "json" -> RuleTable.json(profile);
                            default -> throw wrong("--format is one of text, md, json, not '" + format + "'");
                        });
        return ExitStatus.CLEAN;
    }
}
