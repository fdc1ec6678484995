package dev.goh.cli;

import dev.goh.core.validation.Profile;
import dev.goh.vault.report.RuleTable;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code goh rules}. */
@Command(
        name = "rules",
        header = "Lists the rules that goh check goes by.",
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%n",
        sortOptions = false,
        exitCodeOnExecutionException = ExitStatus.TROUBLE,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:the rules are listed", " 2:wrong usage or configuration"},
        footer = {
            "",
            "Examples:",
            "  goh rules                    a line for each",
            "  goh rules --format json      for other programs"
        })
final class RulesCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = {"text (unless given), md for a table in Markdown,", "or json."})
    private String format = "text";

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Profile profile = rules.load(List.of()).configuration().profile();
        streams.print(
                switch (format) {
                    case "text" -> RuleTable.text(profile);
                    case "md" -> RuleTable.markdown(profile);
                    case "json" -> RuleTable.json(profile);
                    default ->
                        throw new ParameterException(
                                Objects.requireNonNull(spec).commandLine(),
                                "--format is one of text, md, json, not '" + format + "'");
                });
        return streams.out().checkError() ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
    }
}
