package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import java.util.Optional;

/** The videos that an episode names, where their ids can exist. */
final class Videos {
    private Videos() {}

    static Optional<String> ofUrl(Episode episode) {
        return episode.url().flatMap(VideoLink::videoId).filter(VideoLink::isVideoId);
    }

    static Optional<String> ofEmbed(Episode episode) {
        return episode.embed().flatMap(VideoEmbed::videoId).filter(VideoLink::isVideoId);
    }

    /** Whether the front matter says nothing of a video, not even something that leads to none. */
    static boolean isUrlAbsent(Episode episode) {
        return episode.url().isEmpty()
                && Optional.ofNullable(episode.properties().get("url"))
                        .filter(value -> !value.isNull())
                        .isEmpty();
    }
}
