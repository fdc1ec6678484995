package dev.goh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
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
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import dev.goh.testkit.Episodes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** An app's own objects hold episodes, or parts of them. */
class GohModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new GohModule()).build();

    /** What an app might have: an episode among other things. */
    record Booking(int room, Episode episode, List<Guest> waiting, Optional<VideoLink> link) {}

    /** One of every type. */
    record Everything(
            Episode episode,
            EpisodeTitle title,
            VideoLink link,
            VideoEmbed embed,
            Guest guest,
            Checklist checklist,
            ChecklistItem item,
            TaskState state,
            TalkingPoints points,
            TalkingPoint point,
            Segment segment,
            Timestamp timestamp,
            ReferenceGroup group,
            Reference reference,
            OtherSection other,
            Section section,
            ModelPath path,
            List<PropertyValue> values,
            Map<String, PropertyValue> properties) {}

    private static Everything everything() {
        return new Everything(
                Episode.builder().addGuests(Guest.of("Ana Diaz (Acme)")).build(),
                EpisodeTitle.of("GOH", 7, "Tea"),
                VideoLink.of("TBD"),
                VideoEmbed.of("dQw4w9WgXcQ"),
                Guest.of("Bo Li"),
                Checklist.of(ChecklistItem.done("a")),
                ChecklistItem.open("b", ChecklistItem.plain("c")),
                TaskState.of("/"),
                TalkingPoints.of(TalkingPoint.of("d")),
                TalkingPoint.of("e"),
                Segment.of("Demo (7min)"),
                Timestamp.of("12:58", "f"),
                ReferenceGroup.headed("Contact Ana:", Reference.of("g")),
                Reference.of("h", "https://example.org/h"),
                OtherSection.of("i", "j"),
                Section.PRE_SHOW,
                ModelPath.of("preShow", "items", 0),
                List.of(new PropertyValue.Null(), new PropertyValue.Number("1.50"), new PropertyValue.RawYaml("!t k")),
                Map.of("l", new PropertyValue.Null()));
    }

    @Test
    void everyTypeOfTheModelIsReadAndWrittenInsideOtherObjects() {
        String json = MAPPER.writeValueAsString(everything());
        JsonNode tree = MAPPER.readTree(json);

        assertThat(MAPPER.readValue(json, Everything.class)).isEqualTo(everything());
        assertThat(tree.get("episode").get("goh").asInt()).isEqualTo(1);
        assertThat(tree.get("link").asString()).isEqualTo("TBD");
        assertThat(tree.get("state").asString()).isEqualTo("/");
        assertThat(tree.get("timestamp").get("at").asString()).isEqualTo("00:12:58");
        assertThat(tree.get("section").asString()).isEqualTo("preShow");
        assertThat(tree.get("path").asString()).isEqualTo("/preShow/items/0");
        assertThat(json).contains("[null,1.50,{\"$yaml\":\"!t k\"}]");
    }

    /** Every type that is a text in JSON may be the key of a map. */
    record Keys(
            Map<Section, String> sections,
            Map<TaskState, Integer> states,
            Map<ModelPath, String> paths,
            Map<VideoLink, Integer> links,
            Map<VideoEmbed, Integer> embeds) {}

    @Test
    void keysOfMapsAreReadAndWrittenAsTheirValues() {
        Keys keys = new Keys(
                Map.of(Section.PRE_SHOW, "a"),
                Map.of(TaskState.OPEN, 2),
                Map.of(ModelPath.of("preShow", "items", 0), "b"),
                Map.of(VideoLink.of("TBD"), 1),
                Map.of(VideoEmbed.of("dQw4w9WgXcQ"), 1));

        String json = MAPPER.writeValueAsString(keys);

        assertThat(json)
                .isEqualTo(
                        "{\"sections\":{\"preShow\":\"a\"},\"states\":{\"open\":2},"
                                + "\"paths\":{\"/preShow/items/0\":\"b\"},\"links\":{\"TBD\":1},\"embeds\":{\"dQw4w9WgXcQ\":1}}");
        assertThat(MAPPER.readValue(json, Keys.class)).isEqualTo(keys);
        assertThatThrownBy(() -> MAPPER.readValue("{\"sections\":{\"show\":\"a\"}}", Keys.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("no section is called \"show\"; there are head, preShow");
    }

    @Provide
    Arbitrary<Episode> episodes() {
        return Episodes.any();
    }

    @Property(tries = 300)
    void anEpisodeInAnAppsObjectIsTheDocumentOfEpisodeJson(@ForAll("episodes") Episode episode) {
        Booking booking = new Booking(7, episode, List.of(), Optional.empty());

        String json = MAPPER.writeValueAsString(booking);

        assertThat(json).contains("\"episode\":" + EpisodeJson.write(episode) + ",");
        assertThat(MAPPER.readValue(json, Booking.class)).isEqualTo(booking);
    }

    @Test
    void theServiceLoaderFindsTheModule() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.registeredModules().stream().map(JacksonModule::getClass))
                .anyMatch(GohModule.class::equals);
        assertThat(found.readValue("{\"goh\":1,\"url\":\"TBD\"}", Episode.class).url())
                .contains(VideoLink.of("TBD"));
    }

    @Test
    void anErrorNamesThePlaceInTheAppsObject() {
        String json = """
                {"room": 7, "episode": {"goh": 1, "timestamps": [
                  {"at": "00:63:10", "title": "a"}]}}""";

        assertThatThrownBy(() -> MAPPER.readValue(json, Booking.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("/episode/timestamps/0/at (line 2, column 10): \"00:63:10\" has 63 minutes")
                .hasCauseInstanceOf(EpisodeJsonException.class);
    }

    @Test
    void anEpisodeGoesThroughATree() {
        Everything all = everything();

        JsonNode tree = MAPPER.valueToTree(all.episode());

        assertThat(MAPPER.treeToValue(tree, Episode.class)).isEqualTo(all.episode());
        assertThatThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree("{\"goh\":1,\"x\":1}"), Episode.class))
                .hasMessageStartingWith("/x: unknown property");
    }

    @Test
    void nullIsNoEpisodeAndAValueOfAProperty() {
        assertThat(MAPPER.readValue("{\"room\":7,\"episode\":null}", Booking.class)
                        .episode())
                .isNull();
        assertThat(MAPPER.readValue("null", PropertyValue.class)).isEqualTo(new PropertyValue.Null());
    }
}
