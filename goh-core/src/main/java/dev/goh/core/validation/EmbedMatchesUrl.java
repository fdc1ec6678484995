package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;

/** GOH205: the note shows the video that it links to, not another one. */
final class EmbedMatchesUrl implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH205", "embed-matches-url")
            .category(RuleCategory.VIDEO)
            .rationale("One of the two is left over from the note that this one was copied from.")
            .source("the note contradicts itself")
            .from(Phase.SCHEDULED, Severity.ERROR)
            .variant("differ", "the embed shows {embed}, url names {url}", "keep one of them")
            .fix("keep-url", Applicability.REVIEW, "show {url}")
            .fix("keep-embed", Applicability.REVIEW, "link to {embed}")
            .bad(
                    "---",
                    "url: https://www.youtube.com/live/dQw4w9WgXcQ",
                    "---",
                    "# GOH 41 - Tea",
                    "",
                    "<iframe src=\"https://www.youtube.com/embed/Te4Kettle_8\"></iframe>")
            .good(
                    "---",
                    "url: https://www.youtube.com/live/dQw4w9WgXcQ",
                    "---",
                    "# GOH 41 - Tea",
                    "",
                    "<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\"></iframe>")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        Episode episode = in.episode();
        String url = Videos.ofUrl(episode).orElse("");
        String embed = Videos.ofEmbed(episode).orElse("");
        if (!url.isEmpty() && !embed.isEmpty() && !url.equals(embed)) {
            VideoLink other = VideoLink.of("https://www.youtube.com/watch?v=" + embed);
            out.at(ModelPath.of("embed"))
                    .related(ModelPath.of("url"))
                    .fix("keep-url", new Edit.SetEmbed(VideoEmbed.of(url)), Arg.text("url", url))
                    .fix("keep-embed", new Edit.SetVideo(other), Arg.text("embed", embed))
                    .report("differ", Arg.text("embed", embed), Arg.text("url", url));
        }
    }
}
