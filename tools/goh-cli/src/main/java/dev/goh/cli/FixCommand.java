package dev.goh.cli;

import dev.goh.vault.BaselineFile;
import dev.goh.vault.Configuration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh fix}. */
@Command(
        name = "fix",
        header = "Mends in notes what can be mended without looking.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "goh fix [OPTIONS] PATH...",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false,
        exitCodeOnExecutionException = ExitStatus.TROUBLE,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:what is left is below --fail-on",
            " 1:findings are left that are not; goh check shows them",
            " 2:wrong usage or configuration, or a note that is missing, cannot be read "
                    + "or was changed meanwhile; the others are mended",
        },
        footer = {
            "",
            "Examples:",
            "  goh fix notes            mend the notes of a folder",
            "  goh fix --diff notes     show what that would change",
            "  goh fix --review notes   tell, too, what a person could decide on",
        })
final class FixCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A note or a folder of notes.")
    private List<String> paths = List.of();

    @Option(names = "--diff", description = "Show the changes as unified diffs and write nothing.")
    private boolean diff;

    @Option(
            names = "--review",
            description = {"List the fixes that a person must decide on; they", "are not made."})
    private boolean review;

    @Mixin
    private PhaseOptions phases = new PhaseOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private FailOptions failing = new FailOptions();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = {
                "Known findings, which are mended, too, but do not",
                "make the command fail; unless given, the nearest",
                "goh-baseline.txt."
            })
    private @Nullable Path baseline;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    FixCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Path> notes = NotePaths.of(paths);
        Configuration configuration = rules.load(notes).configuration();
        Optional<BaselineFile> known = NotePaths.baseline(Optional.ofNullable(baseline), notes);
        FixRun.Wanted wanted = new FixRun.Wanted(phases.context(streams.today()), failing.failOn(), diff, review);
        return new FixRun(streams, wanted, configuration, known).run(paths);
    }
}
