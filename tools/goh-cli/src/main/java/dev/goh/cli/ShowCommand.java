package dev.goh.cli;

import dev.goh.vault.internal.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goh show}. */
@Command(
        name = "show",
        header = "Shows an episode, for reading in the terminal.",
        exitCodeList = {
            " 0:the episode is shown",
            " 2:wrong usage, or a note that is missing, cannot be read, is not UTF-8 or too large",
        },
        footer = {
            "",
            "Markdown is left out, and characters that act on a terminal are shown as escapes.",
            "Without a terminal, or with NO_COLOR set, there are no colours.",
            "",
            "Examples:",
            "  goh show \"GOH 22.md\"",
            "  goh show \"GOH 22.md\" | less",
        })
final class ShowCommand extends GohSubcommand {
    @Parameters(paramLabel = "NOTE", description = "The note's file, or - for standard input.")
    private String note = "";

    ShowCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Style style = new Style(streams().outIsTerminal() && !streams().plain());
        return new NotePrint(streams())
                .run(note, (episode, show) -> streams().out().print(EpisodeText.of(episode, show, style)));
    }
}
