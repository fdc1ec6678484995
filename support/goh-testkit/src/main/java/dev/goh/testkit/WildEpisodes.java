package dev.goh.testkit;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Guest;
import dev.goh.core.OtherSection;
import dev.goh.core.PropertyValue;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Episodes whose texts are anything that their constructors take; only by chance can a note hold one. */
final class WildEpisodes {
    private WildEpisodes() {}

    static Arbitrary<Episode> any() {
        Arbitrary<String> heading = Arbitraries.oneOf(Texts.line(), NoteLines.knownName());
        Arbitrary<Reference> reference = Combinators.combine(Texts.filledLine(), Texts.block())
                .as((text, details) -> Reference.of(text).withDetails(details));
        Arbitrary<ReferenceGroup> group = Combinators.combine(
                        Arbitraries.of("Contact Joe:", "- a:", "(book) a:", "```:", "## Links:")
                                .optional(0.5),
                        reference.list().ofMaxSize(2))
                .as((name, references) -> ReferenceGroup.builder()
                        .heading(name)
                        .references(references)
                        .build());
        Arbitrary<Episode.Builder> sections = Combinators.combine(
                        Texts.block().list().ofMaxSize(1),
                        item().list().ofMaxSize(3),
                        Combinators.combine(
                                        heading, Texts.block(), point().list().ofMaxSize(2))
                                .as((title, intro, points) ->
                                        Segment.of(title).withIntro(intro).withPoints(points))
                                .list()
                                .ofMaxSize(2),
                        Combinators.combine(Arbitraries.integers().between(0, 4000), Texts.line(), Texts.block())
                                .as((at, title, details) -> Timestamp.of(Duration.ofSeconds(at), title)
                                        .withDetails(details))
                                .list()
                                .ofMaxSize(3),
                        group.list().ofMaxSize(3),
                        Combinators.combine(heading, Texts.block())
                                .as(OtherSection::of)
                                .list()
                                .ofMaxSize(2))
                .as((intro, items, segments, timestamps, groups, others) -> Episode.builder()
                        .intros(intro.isEmpty() ? Map.of() : Map.of(Section.HEAD, intro.get(0)))
                        .preShow(Checklist.builder().items(items).build())
                        .talkingPoints(
                                TalkingPoints.builder().segments(segments).build())
                        .timestamps(timestamps)
                        .references(groups)
                        .otherSections(others));
        return Stable.of(Combinators.combine(sections, guests(), embeds(), properties(), intro())
                .as((builder, guests, embed, properties, intro) -> {
                    embed.forEach(builder::embed);
                    Episode episode =
                            builder.guests(guests).properties(properties).build();
                    return episode.withIntro(intro.get1(), intro.get2());
                }));
    }

    private static Arbitrary<ChecklistItem> item() {
        return Stable.of(Combinators.combine(Texts.line(), Texts.block())
                .as((text, details) -> ChecklistItem.builder()
                        .state(TaskState.OPEN)
                        .text(text)
                        .details(details)
                        .build()));
    }

    private static Arbitrary<TalkingPoint> point() {
        return Stable.of(Combinators.combine(Texts.line(), Texts.block())
                .as((text, details) -> TalkingPoint.builder()
                        .state(TaskState.OPEN)
                        .text(text)
                        .details(details)
                        .build()));
    }

    private static Arbitrary<List<Guest>> guests() {
        return Stable.of(Arbitraries.of(
                        "Ana", "Ana \"A\" (", "Bo )", "[Cy", "Di]", "\"Ed", "Flo\"", "\"a, b\"", "Guest and", "and")
                .map(Guest::of)
                .list()
                .ofMaxSize(3));
    }

    private static Arbitrary<List<VideoEmbed>> embeds() {
        return Stable.of(Arbitraries.of("TBD", "a\"b'c", "<a>", "a b", "%%", "```")
                .map(VideoEmbed::of)
                .list()
                .ofMaxSize(1));
    }

    private static Arbitrary<Map<String, PropertyValue>> properties() {
        Arbitrary<String> name = Arbitraries.oneOf(Texts.anyLine(), Arbitraries.of("url", "date"));
        Arbitrary<PropertyValue> value = Arbitraries.oneOf(
                PropertyValues.value(2),
                PropertyValues.raw(),
                Texts.line().map(PropertyValue.RawYaml::new),
                Arbitraries.just(new PropertyValue.Items(List.of(new PropertyValue.RawYaml("~")))));
        return Stable.of(Arbitraries.maps(name, value).ofMaxSize(2));
    }

    private static Arbitrary<Tuple.Tuple2<Section, String>> intro() {
        return Stable.of(Combinators.combine(Arbitraries.of(Section.class), Texts.block())
                .as(Tuple::of));
    }
}
