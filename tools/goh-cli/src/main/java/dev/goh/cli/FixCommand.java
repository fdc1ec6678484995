package dev.goh.cli;

import dev.goh.vault.BaselineFile;
import dev.goh.vault.Configuration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh fix}. */
@Command(
        name = "fix",
        header = "Mends in notes what can be mended without looking.",
        customSynopsis = "goh fix [OPTIONS] PATH...",
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
            "  goh fix --stdout --stdin-path notes/a.md - < a.tmp",
            "                           mend what an editor did not save yet",
        })
final class FixCommand extends GohSubcommand {
    @Parameters(paramLabel = "PATH", arity = "0..*", description = "A note or a folder of notes; with --stdout also -.")
    private List<String> paths = List.of();

    @Mixin
    private NotesOptions which = new NotesOptions();

    @Option(
            names = "--stdout",
            description = {"Print the mended note and write nothing; for one", "note, which may be -, standard input."})
    private boolean stdout;

    @Option(
            names = "--stdin-path",
            paramLabel = "FILE",
            description = {"The file that standard input stands for."})
    private @Nullable Path stdinPath;

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

    @Mixin
    private LanguageOption language = new LanguageOption();

    FixCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        checkUsage();
        List<String> all = which.paths(paths, streams().in());
        List<Path> notes = new ArrayList<>(NotePaths.of(all));
        if (stdinPath != null) {
            notes.add(stdinPath);
        }
        Configuration configuration = rules.load(notes).configuration();
        Optional<BaselineFile> known = NotePaths.baseline(Optional.ofNullable(baseline), notes);
        FixRun.Wanted wanted = new FixRun.Wanted(
                phases.context(streams().today()), failing.failOn(), output(), review, language.messages());
        return new FixRun(streams(), wanted, configuration, known).run(all, stdinPath, which.reported(notes));
    }

    private FixRun.Output output() {
        return stdout ? FixRun.Output.NOTE : diff ? FixRun.Output.DIFF : FixRun.Output.FILES;
    }

    private void checkUsage() {
        if (stdout && (diff || review)) {
            throw wrong("--stdout prints the note alone; leave out --diff and --review");
        }
        if (stdout && paths.size() != 1) {
            throw wrong("--stdout is for one note");
        }
        if (stdinPath != null && !paths.contains("-")) {
            throw wrong("--stdin-path goes with the path -, which stands for standard input");
        }
    }
}
