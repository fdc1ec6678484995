package dev.goh.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code goh completion}. */
@Command(
        name = "completion",
        header = "Prints a script by which a shell completes goh's commands and options.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeOnExecutionException = ExitStatus.TROUBLE,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:the script is printed", " 2:wrong usage"},
        footer = {
            "",
            "Examples:",
            "  source <(goh completion bash)   in ~/.bashrc",
            "  source <(goh completion zsh)    in ~/.zshrc, after compinit",
        })
final class CompletionCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    /** The shells. */
    enum Shell {
        bash,
        zsh
    }

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    @SuppressWarnings("unused") // one script serves both shells
    private Shell shell = Shell.bash;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CommandSpec root = Objects.requireNonNull(spec).root();
        streams.print(AutoComplete.bash(root.name(), root.commandLine()));
        return streams.out().checkError() ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
    }
}
