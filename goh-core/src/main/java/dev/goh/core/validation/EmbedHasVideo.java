package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.VideoEmbed;

/** GOH204: the note shows the video that it links to. */
final class EmbedHasVideo implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH204", "embed-has-video")
            .category(RuleCategory.VIDEO)
            .rationale("The template's frame stays empty until somebody puts the video's id into it.")
            .source("the template's iframe, whose source ends in /embed/")
            .from(Phase.SCHEDULED, Severity.WARNING)
            .variant(
                    "absent",
                    "the note shows no video although url names {id}",
                    "put it into the frame or link under the title")
            .fix("embed", Applicability.SAFE, "show the video {id}")
            .bad(
                    "---",
                    "url: https://www.youtube.com/live/dQw4w9WgXcQ",
                    "---",
                    "# GOH 41 - Tea",
                    "",
                    "<iframe src=\"https://www.youtube.com/embed/\"></iframe>")
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
        if (in.episode().embed().isEmpty()) {
            Videos.ofUrl(in.episode())
                    .ifPresent(id -> out.at(ModelPath.of("embed"))
                            .fix("embed", new Edit.SetEmbed(VideoEmbed.of(id)), Arg.text("id", id))
                            .report("absent", Arg.text("id", id)));
        }
    }
}
