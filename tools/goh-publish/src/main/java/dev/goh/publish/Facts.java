package dev.goh.publish;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.InlineText;
import dev.goh.core.PropertyValue;
import dev.goh.core.VideoLink;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an episode and its show say, as several formats need it. */
record Facts(Episode episode, ExportOptions options) {
    /** What the episode is about, as plain text. */
    Optional<String> topic() {
        return episode.title().map(EpisodeTitle::topic).map(InlineText::plain).filter(topic -> !topic.isBlank());
    }

    /** What tells the episode from the show's others: {@code #22}, or else the day. */
    Optional<String> instance() {
        return episode.number()
                .map(number -> String.format(Locale.ROOT, "#%02d", number))
                .or(() -> episode.date().map(Object::toString));
    }

    /** The title of the broadcast; empty if there is no topic. */
    Optional<String> broadcastTitle() {
        return options.broadcastTitle()
                .filter(title -> !title.isBlank())
                .or(() -> topic().map(topic -> TextTemplate.fill(options.show().broadcastTitle(), this::titleBlank)
                        .text()));
    }

    private Optional<String> titleBlank(String name) {
        return switch (name) {
            case "topic" -> topic();
            case "show" -> Optional.of(options.show().name());
            case "instance" -> instance();
            default -> Optional.empty();
        };
    }

    /** What the episode is about, in some sentences. */
    Optional<String> summary() {
        return options.summary()
                .or(() -> Optional.ofNullable(episode.properties().get("description"))
                        .filter(PropertyValue.Text.class::isInstance)
                        .map(value -> ((PropertyValue.Text) value).value()))
                .filter(summary -> !summary.isBlank());
    }

    /** The guests, {@code none} left out. */
    List<Guest> guests() {
        return episode.guests().stream().filter(guest -> !guest.isNone()).toList();
    }

    /** The names of the guests as a sentence has them: {@code Ana, Bo and Cy}. */
    Optional<String> guestNames() {
        List<String> names = guests().stream()
                .map(guest -> guest.name().isEmpty() ? InlineText.plain(guest.text()) : guest.name())
                .toList();
        if (names.size() < 2) {
            return names.stream().findFirst();
        }
        int last = names.size() - 1;
        return Optional.of(
                String.join(", ", names.subList(0, last)) + Words.of(options.show(), " and ", " y ") + names.get(last));
    }

    Optional<LocalTime> startTime() {
        return options.startTime().or(() -> options.show().startTime());
    }

    Optional<ZoneId> zone() {
        return options.zone().or(() -> options.show().zone());
    }

    /** When the show starts; empty unless day, time and zone are known. */
    Optional<ZonedDateTime> start() {
        return episode.date()
                .flatMap(date -> startTime().flatMap(time -> zone().map(zone -> ZonedDateTime.of(date, time, zone))));
    }

    /** The link to the video, if a video can have its id. */
    Optional<VideoLink> video() {
        return episode.url()
                .filter(url -> url.videoId().filter(VideoLink::isVideoId).isPresent());
    }

    Optional<String> watchUrl() {
        return video().flatMap(VideoLink::watchUrl);
    }
}
