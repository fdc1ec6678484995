package dev.goh.cli;

import dev.goh.markdown.EpisodeHtml;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh html}. */
@Command(
        name = "html",
        header = "Prints an episode as a web page.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeOnExecutionException = ExitStatus.TROUBLE,
        exitCodeListHeading = "%nExit status:%n",
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
final class HtmlCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "NOTE", description = "The note's file, or - for standard input.")
    private String note = "";

    @Option(names = "--fragment", description = "Print the article element alone.")
    private boolean fragment;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    HtmlCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return new NotePrint(streams)
                .run(
                        note,
                        (episode, show) -> streams.print(
                                fragment ? EpisodeHtml.render(episode, show) : EpisodeHtml.page(episode, show)));
    }
}
