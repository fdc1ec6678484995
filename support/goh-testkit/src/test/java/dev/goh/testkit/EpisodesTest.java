package dev.goh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class EpisodesTest {
    @Property
    void everyFieldIsSometimesFilledAndSometimesNot(@ForAll("representable") Episode episode) {
        occurs("title", episode.title().isPresent());
        occurs("url", episode.url().isPresent());
        occurs("embed", episode.embed().isPresent());
        occurs("date", episode.date().isPresent());
        occurs("guests", !episode.guests().isEmpty());
        occurs("preShow", !episode.preShow().items().isEmpty());
        occurs("points", !episode.talkingPoints().points().isEmpty());
        occurs("segments", !episode.talkingPoints().segments().isEmpty());
        occurs("justBefore", !episode.justBefore().items().isEmpty());
        occurs("postShow", !episode.postShow().items().isEmpty());
        occurs("timestamps", !episode.timestamps().isEmpty());
        occurs("references", !episode.references().isEmpty());
        occurs("properties", !episode.properties().isEmpty());
        occurs("others", !episode.otherSections().isEmpty());
        for (Section section : Section.values()) {
            occurs("intro " + section, !episode.intro(section).isEmpty());
        }
    }

    @Property
    void everyKindOfNastinessOccurs(@ForAll("representable") Episode episode) {
        List<ChecklistItem> items = episode.preShow().stream().toList();
        occurs("plain bullet", items.stream().anyMatch(item -> item.state().isEmpty()));
        occurs("task", items.stream().anyMatch(item -> item.state().isPresent()));
        occurs("details", items.stream().anyMatch(item -> !item.details().isEmpty()));
        occurs("empty text", items.stream().anyMatch(item -> item.text().isEmpty()));
        occurs("nested", episode.talkingPoints().stream().anyMatch(point -> depth(point) > 2));
        occurs(
                "group without heading",
                episode.references().stream().anyMatch(group -> group.heading().isEmpty()));
        occurs(
                "group with heading",
                episode.references().stream().anyMatch(group -> group.heading().isPresent()));
        String texts = texts(episode);
        occurs("fence", texts.contains("```") || texts.contains("~~~"));
        occurs("comment", texts.contains("-->"));
        occurs("open comment", texts.contains("<!--") && !texts.contains("-->"));
        occurs("heading in a text", texts.contains("\n## ") || texts.contains("\n### "));
        occurs("no-break space", texts.contains("\u00a0"));
        occurs("astral character", texts.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    }

    @Property
    void everyKindOfPropertyOccurs(@ForAll("representable") Episode episode) {
        for (Class<?> type : PropertyValue.class.getPermittedSubclasses()) {
            occurs(type.getSimpleName(), episode.properties().values().stream().anyMatch(type::isInstance));
        }
    }

    @Property
    void deepTreesOccur(@ForAll("representable") Episode episode) {
        int depth = episode.talkingPoints().stream()
                .mapToInt(EpisodesTest::depth)
                .max()
                .orElse(0);
        Statistics.label("depth")
                .collect(depth > 10 ? "deep" : depth > 4 ? "medium" : "flat")
                .coverage(coverage -> {
                    coverage.check("deep").count(count -> count > 0);
                    coverage.check("medium").count(count -> count > 0);
                });
        assertThat(depth).isLessThanOrEqualTo(20);
    }

    @Property
    void noHeadingOfARepresentableEpisodeIsTheNameOfASection(@ForAll("representable") Episode episode) {
        Stream<String> headings = Stream.concat(
                episode.talkingPoints().segments().stream().map(Segment::title),
                episode.otherSections().stream().map(section -> section.heading()));
        assertThat(headings).noneMatch(LineForm::isKnownName);
    }

    @Property
    void noTextOfARepresentableEpisodeShowsAnElement(@ForAll("representable") Episode episode) {
        episode.talkingPoints().segments().forEach(segment -> assertText(Place.ITEMS_INTRO, segment.intro()));
        episode.preShow().stream().forEach(item -> assertText(Place.ITEM_DETAILS, item.details()));
        episode.talkingPoints().stream().forEach(point -> assertText(Place.ITEM_DETAILS, point.details()));
        episode.timestamps().forEach(stamp -> assertText(Place.TIMESTAMP_DETAILS, stamp.details()));
        episode.references().stream()
                .flatMap(group -> group.references().stream())
                .forEach(reference -> assertText(Place.REFERENCE_DETAILS, reference.details()));
        episode.otherSections().forEach(section -> assertText(Place.OTHER, section.text()));
        assertText(Place.ITEMS_INTRO, episode.intro(Section.PRE_SHOW));
        assertText(Place.TIMESTAMPS_INTRO, episode.intro(Section.TIMESTAMPS));
        assertText(Place.REFERENCES_INTRO, episode.intro(Section.REFERENCES));
    }

    /** Indents details by a tab, as a writer does, so that no heading in them stands at column 0. */
    private static void assertText(Place place, String text) {
        String indent = place.isDetails() ? "\t" : "";
        List<String> lines = Arrays.stream(text.split("\n", -1))
                .map(line -> LineForm.isBlank(line) ? "" : indent + line)
                .toList();
        boolean[] hidden = HiddenLines.find(lines, 0);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(!hidden[i] && place.isElement(lines.get(i)))
                    .as("line %s of %s text %s", i, place, text)
                    .isFalse();
        }
    }

    @Property
    void representableGroupsCanBeToldApart(@ForAll("representable") Episode episode) {
        ReferenceGroup before = null;
        for (ReferenceGroup group : episode.references()) {
            if (group.heading().isEmpty()) {
                assertThat(group.references()).isNotEmpty();
                assertThat(before == null || before.heading().isPresent()).isTrue();
                assertThat(before == null || !before.references().isEmpty()).isTrue();
            }
            before = group;
        }
    }

    @Property
    void anyEpisodeIsAnEpisode(@ForAll("any") Episode episode) {
        assertThat(EpisodeWords.of(episode).counts()).doesNotContainKey("");
    }

    @Property
    void everyReasonOccurs(@ForAll("unrepresentable") Unrepresentable.Case broken) {
        Statistics.label("reason").collect(broken.reason()).coverage(coverage -> {
            for (Unrepresentable.Reason reason : Unrepresentable.Reason.values()) {
                coverage.check(reason).count(count -> count > 0);
            }
        });
        assertThat(broken.path().isRoot()).isFalse();
    }

    private static void occurs(String what, boolean here) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 0.5 && share < 99));
    }

    private static int depth(TalkingPoint point) {
        return 1 + point.children().stream().mapToInt(EpisodesTest::depth).max().orElse(0);
    }

    private static String texts(Episode episode) {
        StringBuilder texts = new StringBuilder();
        episode.preShow().stream().forEach(item -> texts.append(item.details()).append('\n'));
        episode.postShow().stream().forEach(item -> texts.append(item.details()).append('\n'));
        episode.talkingPoints().stream()
                .forEach(point -> texts.append(point.details()).append('\n'));
        episode.intros().values().forEach(intro -> texts.append(intro).append('\n'));
        episode.otherSections().forEach(section -> texts.append(section.text()).append('\n'));
        return texts.toString();
    }

    @Provide
    Arbitrary<Episode> representable() {
        return Episodes.representable();
    }

    @Provide
    Arbitrary<Episode> any() {
        return Episodes.any();
    }

    @Provide
    Arbitrary<Unrepresentable.Case> unrepresentable() {
        return Unrepresentable.cases();
    }
}
