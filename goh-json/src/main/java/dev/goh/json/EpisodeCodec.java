package dev.goh.json;

import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import dev.goh.core.internal.Quote;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The whole document: {@code {"goh": 1, "title": {..}, "url": "..", ..}}. */
final class EpisodeCodec {
    static final Codec<VideoLink> LINK = Scalars.of(VideoLink::of, VideoLink::text);
    static final Codec<VideoEmbed> EMBED = Scalars.of(VideoEmbed::of, VideoEmbed::text);

    private static final Codec<LocalDate> DATE = Scalars.of(EpisodeCodec::date, LocalDate::toString);
    private static final int VERSION = 1;
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static final Codec<Episode> CODEC = ObjectCodec.of("an episode", Parts::new, Parts::build)
            .add("goh", true, (in, parts) -> checkVersion(in), (episode, out) -> {
                out.writeName("goh");
                out.writeNumber(VERSION);
            })
            .optional("title", EpisodeTitleCodec.CODEC, Episode::title, (parts, title) -> parts.episode.title(title))
            .optional("url", LINK, Episode::url, (parts, url) -> parts.episode.url(parts.alone("url", url)))
            .optional("embed", EMBED, Episode::embed, (parts, embed) -> parts.episode.embed(embed))
            .optional("date", DATE, Episode::date, (parts, date) -> parts.episode.date(parts.alone("date", date)))
            .list("guests", GuestCodec.CODEC, Episode::guests, (parts, guests) -> parts.episode.guests(guests))
            .written("preShow", ChecklistCodec.CODEC, Episode::preShow, (parts, list) -> parts.episode.preShow(list))
            .written(
                    "talkingPoints",
                    TalkingPointsCodec.CODEC,
                    Episode::talkingPoints,
                    (parts, points) -> parts.episode.talkingPoints(points))
            .written(
                    "justBefore",
                    ChecklistCodec.CODEC,
                    Episode::justBefore,
                    (parts, list) -> parts.episode.justBefore(list))
            .written("postShow", ChecklistCodec.CODEC, Episode::postShow, (parts, list) -> parts.episode.postShow(list))
            .list(
                    "timestamps",
                    TimestampCodec.CODEC,
                    Episode::timestamps,
                    (parts, timestamps) -> parts.episode.timestamps(timestamps))
            .list(
                    "references",
                    ReferenceGroupCodec.CODEC,
                    Episode::references,
                    (parts, groups) -> parts.episode.references(groups))
            .add("properties", false, (in, parts) -> parts.properties(in), (episode, out) -> {
                out.writeName("properties");
                PropertiesCodec.write(episode.properties(), out);
            })
            .written("intros", IntrosCodec.CODEC, Episode::intros, (parts, intros) -> parts.episode.intros(intros))
            .list(
                    "otherSections",
                    OtherSectionCodec.CODEC,
                    Episode::otherSections,
                    (parts, sections) -> parts.episode.otherSections(sections))
            .build();

    private EpisodeCodec() {}

    private static void checkVersion(JsonInput in) {
        int version = in.smallNumber();
        if (version != VERSION) {
            throw in.error("the document is of version " + version + ", but this goh reads version " + VERSION
                    + (version > VERSION ? "; take a newer goh" : ""));
        }
    }

    private static LocalDate date(String text) {
        if (!DATE_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("expected a day such as \"2026-11-21\", found " + Quote.of(text));
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Quote.of(text) + " is no day of the calendar", e);
        }
    }

    /** Gathers the members. An episode with a link or a day would drop a property of that name, so there must be none. */
    private static final class Parts {
        private final JsonInput in;
        private final Episode.Builder episode = Episode.builder();
        private final Set<String> given = new HashSet<>();
        private Map<String, PropertyValue> properties = Map.of();

        private Parts(JsonInput in) {
            this.in = in;
        }

        /** Returns a value that has just been read, and that no property stands beside. */
        private <T> T alone(String name, T value) {
            if (properties.containsKey(name)) {
                throw in.error("there is a property " + Quote.of(name) + " already; one of them must go");
            }
            given.add(name);
            return value;
        }

        private void properties(JsonInput in) {
            properties = PropertiesCodec.read(in, given);
        }

        private Episode build() {
            return episode.properties(properties).build();
        }
    }
}
