package dev.goh.cli;

import dev.goh.core.validation.Phase;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code goh check}. */
@Command(
        name = "check",
        header = "Reads episode notes and says what is in them and what is wrong with them.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false,
        exitCodeOnExecutionException = ExitStatus.TROUBLE,
        footer = {
            "",
            "Examples:",
            "  goh check notes                           all notes in a folder",
            "  goh check --phase published \"GOH 22.md\"   is this one complete?",
            "  git show HEAD~1:notes/a.md | goh check -  a note that is in no file",
            "",
            "Exit status:",
            "  0  no errors found",
            "  1  errors found; a note that is too large or not UTF-8 is one",
            "  2  wrong usage, or a path that is missing or cannot be read",
        })
final class CheckCommand implements Callable<Integer> {
    private static final String AUTO = "auto";

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "A note, a folder of notes, or - for standard input.",
                "Files in a folder that are no episode notes are skipped."
            })
    private List<String> paths = List.of();

    @Option(
            names = "--phase",
            paramLabel = "PHASE",
            description = {
                "How far the episodes are: draft, scheduled, live-ready,",
                "aired, published, or auto: as each note suggests.",
                "The later the phase, the more is asked of a note."
            })
    private String phase = AUTO;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = {"Use colours: always, never, or auto: on a terminal,", "unless NO_COLOR is set."})
    private String color = AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but findings and what cannot be read.")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return new CheckRun(streams, phase(), new Style(isColoured()), quiet).run(paths);
    }

    private @Nullable Phase phase() {
        StringBuilder names = new StringBuilder(AUTO);
        for (Phase known : Phase.values()) {
            String name = Words.of(known);
            if (name.equalsIgnoreCase(phase)) {
                return known;
            }
            names.append(", ").append(name);
        }
        if (phase.equalsIgnoreCase(AUTO)) {
            return null;
        }
        throw wrong("--phase is one of " + names + ", not '" + phase + "'");
    }

    private boolean isColoured() {
        return switch (color) {
            case AUTO -> streams.outIsTerminal() && !streams.plain();
            case "always" -> true;
            case "never" -> false;
            default -> throw wrong("--color is one of auto, always, never, not '" + color + "'");
        };
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
