package dev.goh.testkit;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.OtherSection;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import dev.goh.core.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Episodes, wide and nasty. */
public final class Episodes {
    private Episodes() {}

    /**
     * Episodes that every note can hold under the built-in vocabulary: no value would be read as something else. They are
     * built that way, not filtered.
     */
    public static Arbitrary<Episode> representable() {
        Arbitrary<Episode> dangling = Combinators.combine(
                        episode(new Blocks(true)), Arbitraries.of("", "", "'''", "%% a", "    '''  ", "%%"))
                .as(Episodes::withLastLine);
        return Stable.of(Arbitraries.frequencyOf(Tuple.of(4, closed()), Tuple.of(1, dangling)));
    }

    /** Representable episodes in which whatever opens a comment is closed. */
    static Arbitrary<Episode> closed() {
        return Stable.of(episode(new Blocks(false)));
    }

    /** Any episodes, many of which no note can hold. */
    public static Arbitrary<Episode> any() {
        return Stable.of(Arbitraries.frequencyOf(
                Tuple.of(2, representable()),
                Tuple.of(3, WildEpisodes.any()),
                Tuple.of(2, Unrepresentable.cases().map(Unrepresentable.Case::episode))));
    }

    private static Arbitrary<Episode> episode(Blocks blocks) {
        Arbitrary<Episode.Builder> head = Combinators.combine(
                        sometimes(HeadValues.title()),
                        sometimes(HeadValues.link()),
                        sometimes(HeadValues.embed()),
                        sometimes(HeadValues.date()),
                        sometimes(HeadValues.guests()),
                        sometimes(PropertyValues.map()))
                .as((title, url, embed, date, guests, properties) -> {
                    Episode.Builder builder = Episode.builder();
                    title.forEach(builder::title);
                    url.forEach(builder::url);
                    embed.forEach(builder::embed);
                    date.forEach(builder::date);
                    guests.forEach(builder::guests);
                    properties.forEach(builder::properties);
                    return builder;
                });
        Arbitrary<Episode.Builder> lists = Combinators.combine(
                        head,
                        sometimes(Trees.checklist(blocks)),
                        sometimes(talkingPoints(blocks)),
                        sometimes(Trees.checklist(blocks)),
                        sometimes(Trees.checklist(blocks)))
                .as((builder, preShow, talkingPoints, justBefore, postShow) -> {
                    preShow.forEach(builder::preShow);
                    talkingPoints.forEach(builder::talkingPoints);
                    justBefore.forEach(builder::justBefore);
                    postShow.forEach(builder::postShow);
                    return builder;
                });
        return Stable.of(Combinators.combine(
                        lists,
                        sometimes(timestamp(blocks).list().ofMaxSize(5)),
                        sometimes(ReferenceGroups.lists(blocks)),
                        intros(blocks),
                        sometimes(otherSection(blocks).list().ofMaxSize(3)),
                        Arbitraries.of(
                                "",
                                "",
                                "",
                                "",
                                "",
                                "Guest:: Another One",
                                "Invitado(s): \"A, B\"",
                                "<iframe src=\"https://www.youtube.com/embed/Te4Kettle_8\"></iframe>",
                                "[url](https://example.org/call)"))
                .as((builder, timestamps, references, intros, others, second) -> {
                    timestamps.forEach(builder::timestamps);
                    references.forEach(builder::references);
                    others.forEach(builder::otherSections);
                    return withSecond(builder.intros(intros).build(), second);
                }));
    }

    /** A list of at most one value: jqwik shrinks it to none. */
    private static <T> Arbitrary<List<T>> sometimes(Arbitrary<T> value) {
        return Stable.of(value.list().ofMaxSize(1));
    }

    /** A guest field or an embed is text of the head where there is one already. */
    private static Episode withSecond(Episode episode, String line) {
        boolean guest =
                LineForm.guestField(line).isPresent() && !episode.guests().isEmpty();
        boolean embed = LineForm.isEmbed(line) && episode.embed().isPresent();
        return guest || embed ? episode.withIntro(Section.HEAD, episode.intro(Section.HEAD) + "\n" + line) : episode;
    }

    /** Adds a line that opens a comment, and that nothing closes, to the details of the first item. */
    private static Episode withLastLine(Episode episode, String line) {
        Checklist preShow = episode.preShow();
        if (preShow.items().isEmpty()) {
            return episode;
        }
        List<ChecklistItem> items = new ArrayList<>(preShow.items());
        ChecklistItem first = items.get(0);
        items.set(0, first.withDetails(first.details() + "\n" + line));
        return episode.withPreShow(preShow.withItems(items));
    }

    private static Arbitrary<TalkingPoints> talkingPoints(Blocks blocks) {
        Arbitrary<Segment> segment = Combinators.combine(
                        headingText(blocks), sometimes(blocks.in(Place.ITEMS_INTRO)), Trees.points(blocks))
                .as((title, intro, points) -> Segment.builder()
                        .title(title)
                        .intro(String.join("", intro))
                        .points(points)
                        .build());
        Arbitrary<List<TalkingPoint>> points = Trees.points(blocks);
        return Stable.of(Combinators.combine(points, segment.list().ofMaxSize(3))
                .as((first, segments) ->
                        TalkingPoints.builder().points(first).segments(segments).build()));
    }

    /** The text of a heading that no vocabulary knows. */
    private static Arbitrary<String> headingText(Blocks blocks) {
        return Stable.of(Arbitraries.frequencyOf(
                        Tuple.of(3, Texts.words()),
                        Tuple.of(
                                2,
                                Arbitraries.of(
                                        "Setting the stage (7min)",
                                        "Questions",
                                        "Timestamp",
                                        "Wrap up",
                                        "",
                                        "#",
                                        "a #",
                                        "a ##",
                                        "# a",
                                        "C#",
                                        "Checklists",
                                        "The links",
                                        "[[Checklist]]",
                                        "-",
                                        "- a")),
                        Tuple.of(2, blocks.line()))
                .map(text -> LineForm.isKnownName(text) ? "a " + text : text));
    }

    private static Arbitrary<Timestamp> timestamp(Blocks blocks) {
        Arbitrary<Duration> at = Arbitraries.integers()
                .between(0, (int) Timestamp.MAX_AT.toSeconds())
                .map(Duration::ofSeconds);
        Arbitrary<String> details = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")), Tuple.of(1, blocks.in(Place.TIMESTAMP_DETAILS)));
        return Stable.of(Combinators.combine(at, blocks.line(), details)
                .as((time, title, below) -> Timestamp.of(time, title).withDetails(below)));
    }

    private static Arbitrary<OtherSection> otherSection(Blocks blocks) {
        return Stable.of(
                Combinators.combine(headingText(blocks), blocks.in(Place.OTHER)).as(OtherSection::of));
    }

    private static Arbitrary<Map<Section, String>> intros(Blocks blocks) {
        return Stable.of(Combinators.combine(
                        sometimes(blocks.in(Place.HEAD)),
                        sometimes(blocks.in(Place.ITEMS_INTRO)),
                        sometimes(blocks.in(Place.ITEMS_INTRO)),
                        sometimes(blocks.in(Place.ITEMS_INTRO)),
                        sometimes(blocks.in(Place.ITEMS_INTRO)),
                        sometimes(blocks.in(Place.TIMESTAMPS_INTRO)),
                        sometimes(blocks.in(Place.REFERENCES_INTRO)))
                .as((head, pre, points, just, post, timestamps, references) -> {
                    Map<Section, String> intros = new EnumMap<>(Section.class);
                    head.forEach(text -> intros.put(Section.HEAD, text));
                    pre.forEach(text -> intros.put(Section.PRE_SHOW, text));
                    points.forEach(text -> intros.put(Section.TALKING_POINTS, text));
                    just.forEach(text -> intros.put(Section.JUST_BEFORE, text));
                    post.forEach(text -> intros.put(Section.POST_SHOW, text));
                    timestamps.forEach(text -> intros.put(Section.TIMESTAMPS, text));
                    references.forEach(text -> intros.put(Section.REFERENCES, text));
                    return intros;
                }));
    }
}
