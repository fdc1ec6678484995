package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;

/** GOH203: a YouTube video's id has 11 characters. */
final class VideoIdValid implements Rule {
    private static final int LENGTH = 11;
    /** 11 characters of 6 bits hold 66; the 64 bits of an id leave the last two at 0. */
    private static final String LAST = "048AEIMQUYcgkosw";

    private static final RuleInfo INFO = RuleInfo.of("GOH203", "video-id-valid")
            .category(RuleCategory.VIDEO)
            .rationale("A link with a broken id leads nowhere. YouTube promises no form, but every known id has it.")
            .source(
                    "yt-dlp: 11 of the characters A to Z, a to z, 0 to 9, - and _; 64 bits in base64url, so that 16 of them can"
                            + " be the last")
            .from(Phase.DRAFT, Severity.ERROR)
            .variantIn("last", Phase.DRAFT, Phase.PUBLISHED, Severity.WARNING)
            .variant("length", "video id {id} has {length} characters, needs {needed}", "paste the link of the video")
            .variant("last", "video id {id} ends in {last}, which no id does", "paste the link of the video")
            .bad("---", "url: https://www.youtube.com/watch?v=TBD", "---")
            .good("---", "url: https://www.youtube.com/watch?v=dQw4w9WgXcQ", "---")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        Episode episode = in.episode();
        episode.url().flatMap(VideoLink::videoId).ifPresent(id -> check(id, ModelPath.of("url"), out));
        episode.embed().flatMap(VideoEmbed::videoId).ifPresent(id -> check(id, ModelPath.of("embed"), out));
    }

    private static void check(String id, ModelPath path, FindingSink out) {
        if (!VideoLink.isVideoId(id)) {
            out.at(path)
                    .report(
                            "length",
                            Arg.text("id", id),
                            Arg.number("length", id.length()),
                            Arg.number("needed", LENGTH));
        } else if (LAST.indexOf(id.charAt(LENGTH - 1)) < 0) {
            out.at(path).report("last", Arg.text("id", id), Arg.text("last", id.substring(LENGTH - 1)));
        }
    }
}
