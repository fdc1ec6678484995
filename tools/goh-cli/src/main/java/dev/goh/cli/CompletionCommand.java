package dev.goh.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** {@code goh completion}. */
@Command(
        name = "completion",
        header = "Prints a script by which a shell completes goh's commands and options.",
        exitCodeList = {" 0:the script is printed", " 2:wrong usage"},
        footer = {
            "",
            "Examples:",
            "  source <(goh completion bash)   in ~/.bashrc",
            "  source <(goh completion zsh)    in ~/.zshrc, after compinit",
        })
final class CompletionCommand extends GohSubcommand {
    /** The shells. */
    enum Shell {
        bash,
        zsh
    }

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    @SuppressWarnings("unused") // one script serves both shells
    private Shell shell = Shell.bash;

    CompletionCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        CommandSpec root = spec().root();
        streams().print(AutoComplete.bash(root.name(), root.commandLine()));
        return ExitStatus.CLEAN;
    }
}
