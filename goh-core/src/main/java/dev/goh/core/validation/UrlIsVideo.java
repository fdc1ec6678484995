package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.VideoLink;
import java.util.Locale;
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
            .bad("---", "url: https://www.youtube.com/playlist?list=PLDGkOdUX1Ujr", "---")
            .good("---", "url: https://www.youtube.com/live/dQw4w9WgXcQ", "---")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        in.episode()
                .url()
                .filter(url -> url.videoId().isEmpty())
                .map(VideoLink::text)
                .ifPresent(url -> out.at(ModelPath.of("url")).report(variant(url), Arg.text("url", Quoted.of(url))));
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
