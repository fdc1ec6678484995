package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;

/** GOH203: a YouTube video's id has 11 characters (as yt-dlp reads it; YouTube promises nothing). */
final class VideoIdValid implements Rule {
    private static final int LENGTH = 11;
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(new RuleId("GOH203", "video-id-valid"))
            .rationale("A link with a broken id leads nowhere.")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("length", "video id {id} has {length} characters, needs {needed}", "paste the link of the video")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Episode episode, FindingSink sink) {
        episode.url().flatMap(VideoLink::videoId).ifPresent(id -> check(id, ModelPath.of("url"), sink));
        episode.embed().flatMap(VideoEmbed::videoId).ifPresent(id -> check(id, ModelPath.of("embed"), sink));
    }

    private static void check(String id, ModelPath path, FindingSink sink) {
        if (!VideoLink.isVideoId(id)) {
            sink.report(
                    path,
                    "length",
                    Arg.text("id", id),
                    Arg.number("length", id.length()),
                    Arg.number("needed", LENGTH));
        }
    }
}
