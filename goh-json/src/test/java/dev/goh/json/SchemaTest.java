package dev.goh.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.goh.core.Episode;
import dev.goh.markdown.EpisodeNote;
import dev.goh.testkit.Episodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writer, reader and schema agree, but for what a schema cannot say. An independent validator is the judge. */
class SchemaTest {
    /** What a reader refuses beyond the schema, each with a document; docs/json.md gives the same list. */
    private static final Map<String, Pattern> BEYOND = Map.of(
            "a part contradicts the text, or no text can be composed of the parts",
            Pattern.compile("contradicts the text|no text reads back as these parts"),
            "a day that no calendar has",
            Pattern.compile("is no day of the calendar"),
            "a guest that would be read as several, or as another one",
            Pattern.compile("^the guest .* would be read as"),
            "a title that is one link whole",
            Pattern.compile("^a title is the text of its link"),
            "the address of a video without its id as an embed",
            Pattern.compile("^an embed needs an id"),
            "a link in the heading of a group of references",
            Pattern.compile("^a group's heading must hold no link"),
            "a lone surrogate",
            Pattern.compile("lone surrogate|one character"),
            "a whole number that is written with a fraction or an exponent",
            Pattern.compile("^expected a whole number from 0 to 9999, found the number [0-9.]+[.eE]"));

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(10_000)
                            .maxNestingDepth(1_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonNode SOURCE = MAPPER.readTree(EpisodeJson.schema());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SOURCE);

    private static boolean validates(JsonNode document) {
        return SCHEMA.validate(document).isEmpty();
    }

    private static boolean validates(String json) {
        return validates(MAPPER.readTree(json));
    }

    @Provide
    Arbitrary<Episode> episodes() {
        return Arbitraries.oneOf(Episodes.any(), OddEpisodes.any());
    }

    @Test
    void theSchemaIsASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(SOURCE)).isEmpty();
        assertThat(SOURCE.get("$id").asString()).isEqualTo("https://goh.dev/schema/1/episode.schema.json");
    }

    @Test
    void everyPropertyIsDescribed() {
        List<String> missing = new ArrayList<>();
        collectUndescribed(SOURCE, "", missing);

        assertThat(missing).isEmpty();
    }

    private static void collectUndescribed(JsonNode schema, String path, List<String> missing) {
        for (String holder : List.of("properties", "$defs")) {
            for (Map.Entry<String, JsonNode> entry : schema.path(holder).properties()) {
                JsonNode property = entry.getValue();
                String at = path + "/" + entry.getKey();
                boolean described = property.has("description")
                        || property.has("title")
                        || property.has("$ref")
                        || entry.getKey().equals("$yaml");
                if (!described) {
                    missing.add(at);
                }
                collectUndescribed(property, at, missing);
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whateverIsWrittenValidates(@ForAll("episodes") Episode episode) {
        JsonNode document = MAPPER.readTree(EpisodeJson.write(episode));

        assertThat(SCHEMA.validate(document)).as("%s", document).isEmpty();
    }

    @Test
    void everyFixtureValidates() {
        Notes.fixtures().forEach(file -> {
            Episode episode = EpisodeNote.parse(Notes.text(file)).episode();
            JsonNode document = MAPPER.readTree(EpisodeJson.write(episode));
            assertThat(SCHEMA.validate(document)).as("%s", file).isEmpty();
        });
    }

    @Test
    void whateverValidatesReads() {
        SchemaInstances instances = new SchemaInstances(SOURCE, new Random(7));
        Map<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < 30_000; i++) {
            found.merge(check(instances.next()), 1, Integer::sum);
        }
        assertThat(found.get("both")).as("%s", found).isGreaterThan(3_000);
        assertThat(found.get("neither")).as("%s", found).isGreaterThan(1_000);
    }

    @Test
    void aMutatedDocumentFailsInBothOrInNeither() {
        Random random = new Random(11);
        Map<String, Integer> found = new TreeMap<>();
        for (var file : Notes.fixtures()) {
            String json = EpisodeJson.write(EpisodeNote.parse(Notes.text(file)).episode());
            for (int i = 0; i < 60; i++) {
                JsonNode mutated = mutated(MAPPER.readTree(json), random);
                found.merge(check(mutated), 1, Integer::sum);
            }
        }
        assertThat(found.get("both")).as("%s", found).isGreaterThan(1_000);
        assertThat(found.get("neither")).as("%s", found).isGreaterThan(1_000);
    }

    /** Asks schema and reader, and fails unless they agree or the difference is one of those that are stated. */
    private static String check(JsonNode document) {
        boolean valid = validates(document);
        String json = MAPPER.writeValueAsString(document);
        try {
            Episode episode = EpisodeJson.read(json);
            assertThat(valid)
                    .as("%s reads, and should validate: %s", json, SCHEMA.validate(document))
                    .isTrue();
            assertThat(EpisodeJson.read(EpisodeJson.write(episode))).isEqualTo(episode);
            return "both";
        } catch (EpisodeJsonException e) {
            if (!valid) {
                return "neither";
            }
            boolean composed = isComposed(document.at(e.path().pointer()));
            String reason = BEYOND.entrySet().stream()
                    .filter(entry -> entry.getValue().matcher(e.problem()).find())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(composed ? "composed" : null);
            assertThat(reason).as("%s validates, but: %s", json, e.getMessage()).isNotNull();
            return "beyond";
        }
    }

    /** Whether this is a value whose text is missing, so that one is composed of its parts. */
    private static boolean isComposed(JsonNode node) {
        return node.isObject()
                && !node.has("text")
                && (node.has("topic")
                        || node.has("series")
                        || node.has("numberText")
                        || node.has("number")
                        || node.has("name")
                        || node.has("nickname")
                        || node.has("link")
                        || node.has("affiliation")
                        || node.has("label")
                        || node.has("url")
                        || node.has("kind"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"goh\":1,\"title\":{\"text\":\"GOH 22 - a\",\"number\":23}}",
                "{\"goh\":1,\"guests\":[{\"nickname\":\"a\"}]}",
                "{\"goh\":1,\"date\":\"2026-02-30\"}",
                "{\"goh\":1,\"guests\":[{\"text\":\"Ana & Bo\"}]}",
                "{\"goh\":1,\"title\":{\"text\":\"[[a]]\"}}",
                "{\"goh\":1,\"embed\":\"https://youtu.be/\"}",
                "{\"goh\":1,\"references\":[{\"heading\":\"https://example.org/a:\"}]}",
                "{\"goh\":1,\"url\":\"\\ud800\"}",
                "{\"goh\":1.0}",
            })
    void whatASchemaCannotSayIsStated(String json) {
        assertThat(validates(json)).isTrue();
        assertThat(check(MAPPER.readTree(json))).isEqualTo("beyond");
    }

    /** One change somewhere, of a kind that people and programs make. */
    private static JsonNode mutated(JsonNode document, Random random) {
        List<JsonNode> holders = new ArrayList<>();
        collect(document, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(5)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + (random.nextBoolean() ? "s" : ""), other(random));
                case 2 -> object.set(MEMBERS.get(random.nextInt(MEMBERS.size())), other(random));
                case 3 -> {
                    if (object.path(name).isString()) {
                        object.put(name, edited(object.get(name).asString(), random));
                    }
                }
                default ->
                    object.set(
                            MEMBERS.get(random.nextInt(MEMBERS.size())),
                            object.path(name).isMissingNode() ? other(random) : object.get(name));
            }
        } else if (holder instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.insert(random.nextInt(array.size() + 1), other(random));
            } else {
                array.remove(random.nextInt(array.size()));
            }
        }
        return document;
    }

    private static final List<String> MEMBERS = List.of(
            "goh",
            "title",
            "url",
            "embed",
            "date",
            "guests",
            "preShow",
            "talkingPoints",
            "timestamps",
            "references",
            "properties",
            "intros",
            "otherSections",
            "state",
            "text",
            "details",
            "children",
            "at",
            "heading",
            "label",
            "kind",
            "series",
            "number",
            "topic",
            "name",
            "nickname",
            "points",
            "segments",
            "intro",
            "head",
            "$yaml",
            "$$yaml",
            "x");

    private static JsonNode other(Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        List<JsonNode> others = List.of(
                nodes.nullNode(),
                nodes.booleanNode(true),
                nodes.numberNode(1),
                nodes.numberNode(-1),
                nodes.numberNode(99999),
                nodes.stringNode(""),
                nodes.stringNode("a"),
                nodes.stringNode(" a"),
                nodes.stringNode("a\nb"),
                nodes.stringNode("a\r"),
                nodes.stringNode("[ ] a"),
                nodes.stringNode("open"),
                nodes.stringNode("x"),
                nodes.stringNode("/"),
                nodes.stringNode("00:00:01"),
                nodes.stringNode("00:00:61"),
                nodes.stringNode("a:"),
                nodes.stringNode("2026-01-01"),
                nodes.stringNode("2026-1-1"),
                nodes.arrayNode(),
                nodes.objectNode(),
                nodes.arrayNode().add("a"),
                nodes.objectNode().put("text", "a"),
                nodes.objectNode().put("$yaml", "~"),
                nodes.arrayNode().add(nodes.objectNode().put("text", "a")));
        return others.get(random.nextInt(others.size()));
    }

    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        List<String> pieces = List.of(" ", "\n", "\r", "\t", "x", "0", ":", "🦆", "[", "]");
        return text.substring(0, at) + pieces.get(random.nextInt(pieces.size())) + text.substring(at);
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer()) {
            holders.add(node);
            node.values().forEach(child -> collect(child, holders));
        }
    }
}
