package dev.goh.cli;

import dev.goh.core.validation.Severity;
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

/** {@code goh check}. */
@Command(
        name = "check",
        header = "Reads episode notes and says what is in them and what is wrong with them.",
        customSynopsis = "goh check [OPTIONS] PATH...",
        exitCodeList = {
            " 0:nothing found that --fail-on or --max-warnings does not accept",
            " 1:something found that they do not accept; a note that is too large or not UTF-8 is an error",
            " 2:wrong usage or configuration, a path that is missing or cannot be read, a report that cannot be "
                    + "written, or a rule that crashed (GOH099)",
        },
        footer = {
            "",
            "Examples:",
            "  goh check notes                           all notes in a folder",
            "  goh check --phase published \"GOH 22.md\"   is this one complete?",
            "  goh check -f sarif=goh.sarif notes        a report for other programs too",
            "  goh check --changed-since main notes      what this branch is to blame for",
            "  git show HEAD~1:notes/a.md | goh check -  a note that is in no file",
        })
final class CheckCommand extends GohSubcommand {
    private static final String AUTO = "auto";

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = {
                "A note, a folder of notes, or - for standard input.",
                "Files in a folder that are no episode notes are skipped."
            })
    private List<String> paths = List.of();

    @Option(
            names = "--stdin-path",
            paramLabel = "FILE",
            description = {"The file that standard input stands for, as in an", "editor that did not save yet."})
    private @Nullable Path stdinPath;

    @Mixin
    private NotesOptions which = new NotesOptions();

    @Mixin
    private PhaseOptions phases = new PhaseOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private FailOptions failing = new FailOptions();

    @Option(names = "--max-warnings", paramLabel = "N", description = "Fail for more warnings than this, too.")
    private int maxWarnings = Integer.MAX_VALUE;

    @Option(names = "--show", paramLabel = "LEVEL", description = "Report from this level on: error, warning or info.")
    private String show = "info";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            description = {
                "A report for other programs: json, json-lines,",
                "sarif, github, checkstyle, junit, rdjson, html, text.",
                "With a file the terminal gets text as well.",
                "May be repeated."
            })
    private List<String> formats = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = {
                "Known findings, which are not reported; unless",
                "given, the nearest goh-baseline.txt.",
                "See 'goh baseline'."
            })
    private @Nullable Path baseline;

    @Option(names = "--no-baseline", description = "Report all findings, known or not.")
    private boolean noBaseline;

    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            description = {"Check so many notes at a time; unless given, one", "for each processor."})
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = {"Use colours: always, never, or auto: on a terminal,", "unless NO_COLOR is set."})
    private String color = AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but findings and what cannot be read.")
    private boolean quiet;

    @Mixin
    private LanguageOption language = new LanguageOption();

    CheckCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        CheckRun.Wanted wanted = wanted();
        List<String> all = which.paths(paths, streams().in());
        List<Path> notes = new ArrayList<>(NotePaths.of(all));
        if (stdinPath != null) {
            notes.add(stdinPath);
        }
        Configuration configuration = rules.load(notes).configuration();
        Optional<BaselineFile> known =
                noBaseline ? Optional.empty() : NotePaths.baseline(Optional.ofNullable(baseline), notes);
        return new CheckRun(streams(), wanted, configuration, known).run(all, stdinPath, which.reported(notes));
    }

    private CheckRun.Wanted wanted() {
        if (maxWarnings < 0 || threads < 1) {
            throw wrong(maxWarnings < 0 ? "--max-warnings is a number from 0 on" : "--threads is a number from 1 on");
        }
        if (stdinPath != null && !paths.contains("-")) {
            throw wrong("--stdin-path goes with the path -, which stands for standard input");
        }
        if (noBaseline && baseline != null) {
            throw wrong("--baseline and --no-baseline contradict each other");
        }
        try {
            return new CheckRun.Wanted(
                    phases.context(streams().today()),
                    ReportTargets.of(formats),
                    failing.failOn(),
                    maxWarnings,
                    Choice.of(spec(), "--show", show, Severity.class, "").orElse(Severity.INFO),
                    isColoured(),
                    language.messages(),
                    quiet,
                    threads);
        } catch (IllegalArgumentException e) {
            throw wrong("--format: " + e.getMessage());
        }
    }

    private boolean isColoured() {
        return switch (color) {
            case AUTO -> streams().outIsTerminal() && !streams().plain();
            case "always" -> true;
            case "never" -> false;
            default -> throw wrong("--color is one of auto, always, never, not '" + color + "'");
        };
    }
}
