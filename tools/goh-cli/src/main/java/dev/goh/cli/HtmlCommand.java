package dev.goh.cli;

import dev.goh.markdown.EpisodeHtml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh html}. */
@Command(
        name = "html",
        header = "Prints an episode as a web page.",
        exitCodeList = {
            " 0:the page is printed",
            " 2:wrong usage, or a note that is missing, cannot be read, is not UTF-8 or too large",
        },
        footer = {
            "",
            "The page holds no script, no style and no raw HTML of the note.",
            "",
            "Examples:",
            "  goh html \"GOH 22.md\" > episode.html",
            "  goh html --fragment \"GOH 22.md\"   for a page of your own",
        })
final class HtmlCommand extends GohSubcommand {
    @Parameters(paramLabel = "NOTE", description = "The note's file, or - for standard input.")
    private String note = "";

    @Option(names = "--fragment", description = "Print the article element alone.")
    private boolean fragment;

    HtmlCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        return new NotePrint(streams())
                .run(
                        note,
                        (episode, show) -> streams()
                                .print(fragment ? EpisodeHtml.render(episode, show) : EpisodeHtml.page(episode, show)));
    }
}
