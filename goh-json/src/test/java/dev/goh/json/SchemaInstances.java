package dev.goh.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes documents out of a schema, knowing nothing of what it describes: it follows the references, types, properties and
 * choices, and takes strings from a list. Most of what it makes is valid.
 */
final class SchemaInstances {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> STRINGS = List.of(
            "",
            "a",
            "Ana Diaz (Acme)",
            "Ana (Annie) Diaz",
            "[[Ortega y Gasset]]",
            "[a](https://example.org/b)",
            "TBD",
            "GOH 22 - On tracing",
            "A&A",
            "22",
            "022",
            "00X",
            "On tracing",
            "(book) Tea: https://example.org/tea",
            "book",
            "https://example.org/tea",
            "Tea",
            "open",
            "done",
            "/",
            "x",
            " ",
            "2026-11-21",
            "2024-02-29",
            "00:12:58",
            "99:59:59",
            "00:60:00",
            "Contact Ana:",
            ":",
            " a",
            "a ",
            "a\tb",
            "a\nb",
            "\n a\n\n  b\n",
            "a\r",
            "[ ] a",
            "[x]",
            "[a](b)",
            "[]",
            "🦆",
            "[🦆] a",
            "\u2028",
            "a\u2028",
            "\u0000",
            "!t a",
            "~",
            "head",
            "preShow",
            "\u00a0",
            "a\n");

    private final JsonNode root;
    private final Random random;

    SchemaInstances(JsonNode root, Random random) {
        this.root = root;
        this.random = random;
    }

    JsonNode next() {
        return instance(root, 0);
    }

    private JsonNode instance(JsonNode schema, int depth) {
        if (schema.isBoolean()) {
            return NODES.nullNode();
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return one(schema.get("enum"));
        }
        if (schema.path("type").asString("").equals("object")) {
            return object(schema, depth);
        }
        if (schema.has("$ref")) {
            return instance(root.at(schema.get("$ref").asString().substring(1)), depth);
        }
        if (schema.has("anyOf")) {
            return instance(depth > 6 ? schema.get("anyOf").get(0) : one(schema.get("anyOf")), depth);
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? one(type).asString() : type.asString("string")) {
            case "array" -> array(schema, depth);
            case "integer" -> NODES.numberNode(random.nextInt(3) == 0 ? 22 : random.nextInt(10_001));
            case "number" -> NODES.numberNode(random.nextInt());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            default -> string(schema);
        };
    }

    private JsonNode string(JsonNode schema) {
        return schema.has("examples") && random.nextInt(4) == 0
                ? one(schema.get("examples"))
                : NODES.stringNode(STRINGS.get(random.nextInt(STRINGS.size())));
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        int size = random.nextInt(depth > 6 ? 1 : 3);
        for (int i = 0; i < size; i++) {
            array.add(instance(schema.get("items"), depth + 1));
        }
        return array;
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (required.contains(property.getKey()) || random.nextInt(3) == 0) {
                object.set(property.getKey(), instance(property.getValue(), depth + 1));
            }
        }
        JsonNode others = schema.path("additionalProperties");
        if (others.isObject()) {
            JsonNode names = schema.path("propertyNames");
            for (int i = random.nextInt(depth > 6 ? 1 : 3); i > 0; i--) {
                object.set(instance(names, depth + 1).asString(), instance(others, depth + 1));
            }
        }
        return object;
    }

    private JsonNode one(JsonNode choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
