package dev.goh.cli;

import dev.goh.vault.Baseline;
import dev.goh.vault.BaselineFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh baseline}. */
@Command(
        name = "baseline",
        header = "Writes down what is wrong now, so that goh check reports only what is new.",
        customSynopsis = "goh baseline [OPTIONS] PATH...",
        exitCodeList = {
            " 0:the file is written, or holds this already",
            " 2:nothing was written: wrong usage or configuration, or a path that is "
                    + "missing, cannot be read or cannot be written; or it was, but standard output takes no more",
        },
        footer = {
            "",
            "Examples:",
            "  goh baseline notes           begin with an old vault",
            "  goh baseline --prune notes   forget what was mended, learn nothing new",
        })
final class BaselineCommand extends GohSubcommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A note or a folder of notes.")
    private List<String> paths = List.of();

    @Mixin
    private PhaseOptions phases = new PhaseOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = {
                "The file; unless given, the nearest",
                "goh-baseline.txt, or a new one beside goh.yaml or at",
                "the root of the repository."
            })
    private @Nullable Path baseline;

    @Option(names = "--prune", description = "Only take out what is no longer found.")
    private boolean prune;

    BaselineCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        List<Path> notes = NotePaths.of(paths);
        RuleOptions.Loaded loaded = rules.load(notes);
        Optional<Path> named = Optional.ofNullable(baseline);
        Optional<BaselineFile> known = named.filter(file -> !Files.exists(file)).isPresent()
                ? Optional.empty()
                : NotePaths.baseline(named, notes);
        BaselineFile file = known.orElseGet(() -> new BaselineFile(
                named.orElseGet(() -> BaselineFile.home(loaded.file(), notes.isEmpty() ? Path.of("") : notes.get(0))),
                Baseline.empty()));
        return new BaselineRun(streams(), phases.context(streams().today()), loaded.configuration(), file, prune)
                .run(paths);
    }
}
