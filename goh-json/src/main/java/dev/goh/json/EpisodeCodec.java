package dev.goh.json;

import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The whole document: {@code {"goh": 1, "title": {..}, "url": "..", ..}}. */
final class EpisodeCodec {
    static final Codec<VideoLink> LINK = Scalars.of(VideoLink::of, VideoLink::text);
    static final Codec<VideoEmbed> EMBED = Scalars.of(VideoEmbed::of, VideoEmbed::text);

    private static final int VERSION = 1;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static final Codec<Episode> CODEC = ObjectCodec.of("an episode", Parts::new, Parts::build)
            .add("goh", true, (in, parts) -> checkVersion(in), (episode, out) -> {
                out.writeName("goh");
                out.writeNumber(VERSION);
            })
            .optional("title", EpisodeTitleCodec.CODEC, Episode::title, (parts, title) -> parts.episode.title(title))
            .optional("url", LINK, Episode::url, Parts::url)
            .optional("embed", EMBED, Episode::embed, (parts, embed) -> parts.episode.embed(embed))
            .optional("date", Scalars.of(EpisodeCodec::date, LocalDate::toString), Episode::date, Parts::date)
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
            .written(
                    "properties",
                    PropertiesCodec.CODEC,
                    Episode::properties,
                    (parts, values) -> parts.properties = values)
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
            throw in.error("the document is of version " + version + ", but this is a reader of version " + VERSION);
        }
    }

    private static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new IllegalArgumentException("expected a day such as \"2026-11-21\", found " + Quoted.of(text));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Quoted.of(text) + " is no day of the calendar", e);
        }
    }

    /** Gathers the members. A property that the episode would drop must not be there. */
    private static final class Parts {
        private final JsonInput in;
        private final Episode.Builder episode = Episode.builder();
        private final Map<String, Boolean> given = new LinkedHashMap<>();
        private Map<String, PropertyValue> properties = Map.of();

        private Parts(JsonInput in) {
            this.in = in;
        }

        private void url(VideoLink url) {
            episode.url(url);
            given.put("url", true);
        }

        private void date(LocalDate date) {
            episode.date(date);
            given.put("date", true);
        }

        private Episode build() {
            for (String name : given.keySet()) {
                if (properties.containsKey(name)) {
                    in.report(
                            new EpisodeJsonException(
                                    in.path().child("properties").child(name),
                                    Position.UNKNOWN,
                                    "the episode has " + Quoted.of(name) + " already; a property of that name is for a "
                                            + "value that is no " + (name.equals("url") ? "link" : "day")),
                            in.path().child("properties").child(name));
                }
            }
            return episode.properties(properties).build();
        }
    }
}
