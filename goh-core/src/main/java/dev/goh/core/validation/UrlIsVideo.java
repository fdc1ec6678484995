package dev.goh.core.validation;

import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import dev.goh.core.ModelPath;
import dev.goh.core.VideoLink;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GOH202: the link leads to one video. */
final class UrlIsVideo implements Rule {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:[A-Za-z]{0,8}:?/{1,2})?([^/?#]*)/?([^?#]*).*", Pattern.DOTALL);
    private static final RuleInfo INFO = RuleInfo.of("GOH202", "url-is-video")
            .category(RuleCategory.VIDEO)
            .rationale("A playlist, a channel or another site is not the show.")
            .source("the link forms that yt-dlp knows")
            .from(Phase.DRAFT, Severity.WARNING)
            .variant("host", "{url} does not lead to YouTube", "link the video")
            .variant("playlist", "{url} is a playlist", "link the video")
            .variant("channel", "{url} is a channel", "link the video")
            .variant("search", "{url} is a search", "link the video")
            .variant("other", "{url} names no video", "link the video")
            .variant("markdown", "{url} is Markdown, not an address", "write the address alone")
            .fix("address", Applicability.REVIEW, "write {target}")
            .bad("---", "url: https://www.youtube.com/playlist?list=PLDGkOdUX1Ujr", "---")
            .good("---", "url: https://www.youtube.com/live/dQw4w9WgXcQ", "---")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        String url = in.episode()
                .url()
                .filter(link -> link.videoId().isEmpty())
                .map(VideoLink::text)
                .orElse("");
        if (url.isEmpty()) {
            return;
        }
        Arg written = Arg.text("url", Quoted.raw(url));
        FindingSink.Draft draft = out.at(ModelPath.of("url"));
        VideoLink address = target(url).orElse(null);
        if (address == null) {
            draft.report(variant(url), written);
        } else {
            Edit write = new Edit.Change(ModelPath.of("url"), address.text(), episode -> episode.withUrl(address));
            draft.fix("address", write, Arg.text("target", Quoted.raw(address.text())))
                    .report("markdown", written);
        }
    }

    /** The video that a link in Markdown leads to. */
    private static Optional<VideoLink> target(String url) {
        return InlineText.wholeLink(url)
                .map(InlineLink::target)
                .filter(target -> !target.isEmpty())
                .map(VideoLink::of)
                .filter(link -> link.videoId().isPresent());
    }

    private static String variant(String url) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            return "host";
        }
        String host = address.group(1).toLowerCase(Locale.ROOT);
        String path = address.group(2);
        String site = "." + host;
        if (!site.endsWith(".youtube.com") && !site.endsWith(".youtube-nocookie.com") && !site.endsWith(".youtu.be")) {
            return "host";
        }
        if (path.startsWith("playlist") || path.endsWith("videoseries")) {
            return "playlist";
        }
        if (path.startsWith("@") || path.startsWith("channel/") || path.startsWith("c/") || path.startsWith("user/")) {
            return "channel";
        }
        return path.startsWith("results") ? "search" : "other";
    }
}
