package dev.goh.cli;

import dev.goh.vault.NoteFile;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code goh merge-driver}. */
@Command(
        name = "merge-driver",
        header = "Merges three versions of a note; for git to call.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false,
        exitCodeOnInvalidInput = MergeDriver.FAILED,
        exitCodeOnExecutionException = MergeDriver.FAILED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "   0:the versions could be joined",
            "   1:there are conflicts, with markers in the file OURS",
            " 129:nothing was written: wrong usage, or a file that cannot be read or written",
        },
        footer = {
            "",
            "Example:",
            "  echo '*.md merge=goh' >> .gitattributes",
            "  git config merge.goh.driver 'goh merge-driver -L %%L %%O %%A %%B %%P'",
        })
final class MergeDriverCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BASE", description = "The common ancestor's version (%%O).")
    private @Nullable Path base;

    @Parameters(index = "1", paramLabel = "OURS", description = "Our version; takes the result (%%A).")
    private @Nullable Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", description = "Their version (%%B).")
    private @Nullable Path theirs;

    @Parameters(index = "3", arity = "0..1", paramLabel = "NAME", description = "The note's path in the vault (%%P).")
    private @Nullable String name;

    @Option(
            names = {"-L", "--marker-size"},
            paramLabel = "SIZE",
            description = "How long conflict markers are (%%L); 7 if not given.")
    private int markerSize = MergeDriver.MARKER_SIZE;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    MergeDriverCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (markerSize < 1) {
            throw new ParameterException(
                    required(spec).commandLine(), "a marker size is at least 1, not " + markerSize);
        }
        String path = name == null ? NoteFile.name(required(ours)) : name;
        return new MergeDriver(streams.err(), markerSize, path).run(required(base), required(ours), required(theirs));
    }

    /** What picocli sets before it calls. */
    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
