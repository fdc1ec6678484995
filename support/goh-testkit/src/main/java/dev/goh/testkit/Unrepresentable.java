package dev.goh.testkit;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Guest;
import dev.goh.core.ModelPath;
import dev.goh.core.OtherSection;
import dev.goh.core.PropertyValue;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import dev.goh.core.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Episodes that no note can hold, each made from a representable one by breaking one thing. This is the list of reasons,
 * independent of the code that refuses them.
 */
public final class Unrepresentable {
    private Unrepresentable() {}

    /**
     * An episode that no note can hold.
     *
     * @param episode the episode
     * @param path the value at fault; a refusal names it or a value around or in it
     * @param reason why
     */
    public record Case(Episode episode, ModelPath path, Reason reason) {}

    /** Any reason with any episode. */
    public static Arbitrary<Case> cases() {
        return cases(Arbitraries.of(Reason.class));
    }

    /** One reason with any episode. */
    public static Arbitrary<Case> cases(Reason reason) {
        return cases(Arbitraries.just(reason));
    }

    private static Arbitrary<Case> cases(Arbitrary<Reason> reasons) {
        return Stable.of(Combinators.combine(
                        reasons, Episodes.closed(), Arbitraries.integers().between(0, 1000))
                .as((reason, episode, choice) ->
                        reason.breaker.apply(episode, choice).as(reason)));
    }

    /** What is wrong and where. */
    private record Broken(Episode episode, ModelPath path) {
        Case as(Reason reason) {
            return new Case(episode, path, reason);
        }
    }

    /** Why no note can hold an episode. */
    public enum Reason {
        /** The sub-heading of a segment is the name of a known section, which would open there. */
        SEGMENT_NAMED_LIKE_SECTION((episode, n) -> {
            TalkingPoints points = episode.talkingPoints();
            String title = pick(n, "Checklist", "timestamps", "Just  before the show:", "Links", "Puntos a hablar");
            int index = points.segments().size();
            return broken(
                    episode.withTalkingPoints(points.withSegments(plus(points.segments(), Segment.of(title)))),
                    "talkingPoints",
                    "segments",
                    index,
                    "title");
        }),
        /** The heading of an unknown section is the name of a known section. */
        OTHER_NAMED_LIKE_SECTION((episode, n) -> {
            String heading =
                    pick(n, "Pre-show checklist", "AFTER THE SHOW", "Reference links:", "Despues de la transmision");
            int index = episode.otherSections().size();
            return broken(
                    episode.withOtherSections(plus(episode.otherSections(), OtherSection.of(heading, ""))),
                    "otherSections",
                    index,
                    "heading");
        }),
        /** The introduction of a checklist or of the talking points holds a list line, which is an item. */
        INTRO_HOLDS_ITEM((episode, n) -> {
            Section section = pick(n, Section.PRE_SHOW, Section.JUST_BEFORE, Section.POST_SHOW, Section.TALKING_POINTS);
            return intro(episode, section, pick(n / 4, "- a", "  * [ ] a", "a\n\n+ b", "-", "\t- a\n\t- b"));
        }),
        /** The introduction of a segment holds a list line, which is a point. */
        SEGMENT_INTRO_HOLDS_ITEM((episode, n) -> {
            TalkingPoints points = episode.talkingPoints();
            Segment segment = Segment.of("Demo").withIntro(pick(n, "- a", "a\n  * b", "a\n-"));
            int index = points.segments().size();
            return broken(
                    episode.withTalkingPoints(points.withSegments(plus(points.segments(), segment))),
                    "talkingPoints",
                    "segments",
                    index,
                    "intro");
        }),
        /** The introduction of the timestamps holds a timestamp. */
        INTRO_HOLDS_TIMESTAMP((episode, n) ->
                intro(episode, Section.TIMESTAMPS, pick(n, "00:00:00 a", "a\n- 5:53", "  [1:02:03] b", "16:00 CEST"))),
        /** The introduction of the references holds a reference, or a line that heads a group. */
        INTRO_HOLDS_REFERENCE((episode, n) -> intro(
                episode, Section.REFERENCES, pick(n, "https://example.org", "a\n- b", "(book) a", "a\nb:", "[[a]]"))),
        /** An introduction holds a heading, which would open a section. */
        INTRO_HOLDS_HEADING((episode, n) -> intro(
                episode,
                pick(n, Section.values()),
                pick(n / 7, "## a", "a\n\n### Questions", "###### ", "## Checklist", "##"))),
        /** The introduction of the head holds a heading of level 1, which is the title or opens a section. */
        HEAD_HOLDS_TITLE(
                (episode, n) -> intro(episode, Section.HEAD, pick(n, "# a", "a\n# [[b]]", "b\n\n# Checklist"))),
        /** The introduction of the head holds a guest field, and the episode has no guests of its own. */
        HEAD_HOLDS_GUEST((episode, n) -> intro(
                episode.withGuests(List.of()),
                Section.HEAD,
                pick(n, "Guest:: Ana", "a\nInvitado(s): Ana", "  guests: \"A, B\""))),
        /** The introduction of the head holds an embed, and the episode has none of its own. */
        HEAD_HOLDS_EMBED((episode, n) -> intro(
                Episode.builder().from(episode).embed(Optional.empty()).build(),
                Section.HEAD,
                pick(
                        n,
                        "<iframe src=\"https://www.youtube.com/embed/Te4Kettle_8\"></iframe>",
                        "a\n![](https://youtu.be/Te4Kettle_8)",
                        "[url](https://example.org/a)"))),
        /** The introduction of the head holds a guest field or an embed without a value, which is layout anywhere. */
        HEAD_HOLDS_EMPTY_FORM((episode, n) -> intro(
                episode,
                Section.HEAD,
                pick(n, "Guest::", "a\nGuests: ", "<iframe src=\"\"></iframe>", "[Link to YouTube video]()"))),
        /** The details of a checklist item hold a list line, which is an item. */
        DETAILS_HOLD_ITEM((episode, n) -> item(episode, pick(n, "- a", "a\n\n  - [ ] b", "*", "> a\n+ b"))),
        /** The details of a talking point hold a list line, which is a point. */
        POINT_DETAILS_HOLD_ITEM((episode, n) -> {
            TalkingPoint point = TalkingPoint.of("a").withDetails(pick(n, "- a", "a\n* b", "a\n\n\t-"));
            TalkingPoints points = episode.talkingPoints();
            return broken(
                    episode.withTalkingPoints(points.withPoints(plus(points.points(), point))),
                    "talkingPoints",
                    "points",
                    points.points().size(),
                    "details");
        }),
        /** The details of an item hold a fence that is not closed; read again, it would be. */
        DETAILS_HOLD_OPEN_FENCE(
                (episode, n) -> item(episode, pick(n, "```\na", "a\n~~~~\nb\n~~~", "```", "  ```js\n  a"))),
        /** The text of an unknown section holds a fence that is not closed; read again, it would be. */
        OTHER_HOLDS_OPEN_FENCE((episode, n) -> other(episode, pick(n, "```\na", "a\n~~~\n## b\n```"))),
        /** The text of an unknown section holds a heading, which would end it. */
        OTHER_HOLDS_HEADING((episode, n) -> other(episode, pick(n, "# a", "a\n\n## Links", "a\n######", "### b #\nc"))),
        /** The details of a timestamp hold a timestamp. */
        DETAILS_HOLD_TIMESTAMP((episode, n) -> {
            Timestamp timestamp =
                    Timestamp.of("00:00:01", "a").withDetails(pick(n, "00:00:02 b", "a\n* (5:53) b", "0:01"));
            return broken(
                    episode.withTimestamps(plus(episode.timestamps(), timestamp)),
                    "timestamps",
                    episode.timestamps().size(),
                    "details");
        }),
        /** The details of a reference hold a reference, or a line that heads a group. */
        DETAILS_HOLD_REFERENCE((episode, n) ->
                reference(episode, pick(n, "https://example.org", "- a", "(book) a", "a\nb:", "a [b](c) d"))),
        /** The details of a reference are a fence of references, which is layout. */
        DETAILS_ARE_FENCED_REFERENCES((episode, n) -> reference(
                episode, pick(n, "```\nhttps://example.org\n```", "'''\nLinks:\n- a\n'''", "~~~ a\n- b\n\n- c\n~~~"))),
        /**
         * The details of an item open a comment that the text of its child closes: the child would be hidden. Between items
         * of the top level the heading of their section could be repeated, which ends the search; a child would lose its
         * parent by that.
         */
        COMMENT_CLOSED_BY_CHILD((episode, n) -> {
            boolean html = n % 2 == 0;
            ChecklistItem child = ChecklistItem.open(html ? "c --> d" : "%% d");
            ChecklistItem parent = ChecklistItem.open("a", child).withDetails(html ? "<!-- b" : "b\n%% c");
            return broken(episode.withPreShow(Checklist.of(parent)), "preShow", "items", 0, "details");
        }),
        /**
         * Details hold one line of three quotation marks, and so do those of a child: what is between would be hidden. No heading
         * can stand between them, because the child has a sibling below it.
         */
        QUOTES_CLOSED_BY_CHILD((episode, n) -> {
            ChecklistItem child = ChecklistItem.done("c").withDetails("d\n'''");
            ChecklistItem sibling = ChecklistItem.open("e");
            ChecklistItem parent = ChecklistItem.open("a", child, sibling).withDetails("'''\nb");
            return broken(episode.withPostShow(Checklist.of(parent)), "postShow", "items", 0, "details");
        }),
        /** The details of a reference open a comment that a later one of the same headed group closes. */
        COMMENT_CLOSED_IN_GROUP((episode, n) -> {
            Reference first = Reference.of("https://example.org/a").withDetails("<!-- b");
            ReferenceGroup group = ReferenceGroup.headed("Links:", first, Reference.of("c --> d"));
            return broken(episode.withReferences(List.of(group)), "references", 0, "references", 0, "details");
        }),
        /** Two neighbouring groups of references have no heading: they would be one. */
        GROUPS_WITHOUT_HEADING((episode, n) -> groups(
                episode,
                1,
                ReferenceGroup.of(Reference.of("https://example.org/a")),
                ReferenceGroup.of(Reference.of("https://example.org/b")))),
        /** A group without heading follows a headed one without references, to which its references would belong. */
        GROUP_AFTER_EMPTY_HEADED((episode, n) -> groups(
                episode, 0, ReferenceGroup.headed("Links:"), ReferenceGroup.of(Reference.of("https://example.org/a")))),
        /** A group has neither heading nor references: nothing stands for it. */
        GROUP_EMPTY((episode, n) ->
                groups(episode, 1, ReferenceGroup.headed("Links:", Reference.of("a")), ReferenceGroup.of())),
        /** A blank line in the details of a reference ends its group, but the group has more references. */
        GROUP_WITH_BLANK_LINE((episode, n) -> {
            Reference first = Reference.of("https://example.org/a").withDetails("b\n\nc");
            ReferenceGroup group = ReferenceGroup.headed("Links:", first, Reference.of("https://example.org/d"));
            return broken(episode.withReferences(List.of(group)), "references", 0, "references", 0, "details");
        }),
        /** The heading of a group would be read as a reference. */
        GROUP_HEADING_IS_REFERENCE((episode, n) -> broken(
                episode.withReferences(List.of(ReferenceGroup.headed(pick(n, "(book) a:", "- Links:", "* b:")))),
                "references",
                0,
                "heading")),
        /** No text of one field names these guests. */
        GUESTS_RUN_TOGETHER((episode, n) ->
                broken(episode.withGuests(List.of(Guest.of("Ana \"A\" ("), Guest.of("Bo )"))), "guests")),
        /** A property {@code url} is a text of one line: it would be read as the link. */
        PROPERTY_IS_LINK((episode, n) -> broken(
                Episode.builder()
                        .from(episode)
                        .url(Optional.empty())
                        .build()
                        .withProperty("url", new PropertyValue.Text(pick(n, "https://example.org", "TBD", "a: b"))),
                "properties",
                "url")),
        /** A property {@code date} is a text that names a day: it would be read as the date. */
        PROPERTY_IS_DAY((episode, n) -> broken(
                Episode.builder()
                        .from(episode)
                        .date(Optional.empty())
                        .build()
                        .withProperty(
                                "date", new PropertyValue.Text(pick(n, "2023-12-01", "0000-01-01", "2024-02-29"))),
                "properties",
                "date")),
        /** A property {@code url} or {@code date} is an empty text, which there means that there is none. */
        PROPERTY_IS_ABSENT((episode, n) -> {
            String name = pick(n, "url", "date");
            Episode without = Episode.builder()
                    .from(episode)
                    .url(Optional.empty())
                    .date(Optional.empty())
                    .build();
            PropertyValue value = n % 4 < 2 ? new PropertyValue.Text("") : new PropertyValue.RawYaml("");
            return broken(without.withProperty(name, value), "properties", name);
        }),
        /** Raw YAML is a plain value, a list or a map: it would be read as that. */
        RAW_YAML_IS_PLAIN((episode, n) -> property(
                episode,
                new PropertyValue.RawYaml(pick(n, "a", "12", "true", "null", "\"a\"", "[a, b]", "{a: 1}", "\n  - a")))),
        /** Raw YAML stands in a list or a map: all of it would be raw. */
        RAW_YAML_IS_NESTED((episode, n) -> {
            PropertyValue raw = new PropertyValue.RawYaml("~");
            return property(
                    episode,
                    n % 2 == 0 ? new PropertyValue.Items(List.of(raw)) : new PropertyValue.Fields(Map.of("a", raw)));
        }),
        /** Raw YAML holds lines that are further properties. */
        RAW_YAML_IS_MORE((episode, n) ->
                property(episode, new PropertyValue.RawYaml(pick(n, "~\nb: 1", "!t a\n---\nb", "~\nb")))),
        /** A text is longer than what is read as YAML: it would be raw. */
        PROPERTY_TOO_LONG((episode, n) -> property(episode, new PropertyValue.Text("a".repeat(9000 + n))));

        @SuppressWarnings("ImmutableEnumChecker") // all are functions without a state
        private final BiFunction<Episode, Integer, Broken> breaker;

        Reason(BiFunction<Episode, Integer, Broken> breaker) {
            this.breaker = breaker;
        }
    }

    @SafeVarargs
    private static <T> T pick(int choice, T... values) {
        return values[choice % values.length];
    }

    private static <T> List<T> plus(List<T> list, T value) {
        List<T> longer = new ArrayList<>(list);
        longer.add(value);
        return longer;
    }

    private static Broken broken(Episode episode, Object... path) {
        return new Broken(episode, ModelPath.of(path));
    }

    private static Broken intro(Episode episode, Section section, String text) {
        return broken(episode.withIntro(section, text), "intros", section.key());
    }

    private static Broken item(Episode episode, String details) {
        ChecklistItem item = ChecklistItem.open("a").withDetails(details);
        List<ChecklistItem> items = plus(episode.preShow().items(), item);
        return broken(
                episode.withPreShow(episode.preShow().withItems(items)),
                "preShow",
                "items",
                items.size() - 1,
                "details");
    }

    private static Broken other(Episode episode, String text) {
        List<OtherSection> sections = plus(episode.otherSections(), OtherSection.of("Notes", text));
        return broken(episode.withOtherSections(sections), "otherSections", sections.size() - 1, "text");
    }

    private static Broken reference(Episode episode, String details) {
        Reference reference = Reference.of("https://example.org/a").withDetails(details);
        return broken(
                episode.withReferences(List.of(ReferenceGroup.of(reference))),
                "references",
                0,
                "references",
                0,
                "details");
    }

    private static Broken groups(Episode episode, int culprit, ReferenceGroup... groups) {
        return broken(episode.withReferences(List.of(groups)), "references", culprit);
    }

    private static Broken property(Episode episode, PropertyValue value) {
        return broken(episode.withProperty("extra", value), "properties", "extra");
    }
}
