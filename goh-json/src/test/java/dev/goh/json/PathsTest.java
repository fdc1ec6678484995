package dev.goh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profiles;
import dev.goh.markdown.EpisodeLinks;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteValidator;
import dev.goh.markdown.UnrepresentableEpisodeException;
import dev.goh.testkit.Unrepresentable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The address of a value is the same in model, note and JSON. */
class PathsTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What a document may leave out, by the names of its holder's other members. */
    private static final Map<String, Set<String>> OPTIONAL = Map.of(
            "goh", Set.of("title", "url", "embed", "date"),
            "children", Set.of("state", "details"),
            "at", Set.of("details"),
            "references", Set.of("heading"),
            "label", Set.of("url", "kind", "details"),
            "points", Set.of("intro"),
            "heading", Set.of("text"));

    private static final Set<String> VIEWS = Set.of(
            "goh",
            "series",
            "number",
            "numberText",
            "topic",
            "name",
            "nickname",
            "link",
            "affiliation",
            "label",
            "kind");

    @Test
    void everyFindingOfAFixtureResolves() {
        int findings = 0;
        Set<String> rules = new HashSet<>();
        for (Path file : Notes.fixtures()) {
            findings += checkFindings(file, rules);
        }
        assertThat(findings).isGreaterThan(500);
        assertThat(rules).hasSizeGreaterThanOrEqualTo(39);
    }

    @Test
    @Tag("corpus")
    void everyFindingOfARealNoteResolves() {
        int findings = 0;
        for (Path file : Notes.corpus()) {
            findings += checkFindings(file, new HashSet<>());
        }
        System.out.println("paths: " + findings + " findings about real notes resolve in their JSON");
        assertThat(findings).isGreaterThan(500);
    }

    /** In every phase, and the links with their places too. */
    private static int checkFindings(Path file, Set<String> rules) {
        EpisodeNote note = EpisodeNote.parse(Notes.text(file));
        JsonNode document = MAPPER.readTree(EpisodeJson.write(note.episode()));
        List<Finding> findings = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            findings.addAll(NoteValidator.of(Profiles.strict())
                    .validate(note, Context.in(phase).fileName("GOH 99 - 240101 - TBD: a.md"))
                    .findings());
        }
        for (Finding finding : findings) {
            rules.add(finding.rule().code());
            assertResolves(document, finding.path(), file + ": " + finding);
        }
        EpisodeLinks.of(note.episode())
                .forEach(link -> assertThat(document.at(link.path().pointer()).isString())
                        .as("%s in %s", link, file)
                        .isTrue());
        return findings.size();
    }

    private static void assertResolves(JsonNode document, ModelPath path, String what) {
        JsonNode value = document.at(path.pointer());
        if (value.isMissingNode()) {
            JsonNode holder = document.at(path.parent().pointer());
            List<String> tokens = path.tokens();
            String name = tokens.get(tokens.size() - 1);
            assertThat(holder.isObject()).as("%s has a holder", what).isTrue();
            assertThat(OPTIONAL.entrySet().stream()
                            .anyMatch(entry -> holder.has(entry.getKey())
                                    && entry.getValue().contains(name)))
                    .as("%s is about an absent member", what)
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<Unrepresentable.Case> unrepresentable() {
        return Unrepresentable.cases();
    }

    @Property(tries = 500)
    void thePathOfARefusalResolves(@ForAll("unrepresentable") Unrepresentable.Case example) {
        Episode episode = example.episode();
        UnrepresentableEpisodeException refusal =
                catchThrowableOfType(UnrepresentableEpisodeException.class, () -> EpisodeNote.of(episode));

        JsonNode document = MAPPER.readTree(EpisodeJson.write(episode));
        assertThat(refusal).isNotNull();
        assertResolves(document, refusal.path(), refusal.getMessage());
    }

    /** The other way round: whatever is written, but for views, is found in the note under the same address. */
    @Test
    void everyValueOfADocumentIsFoundInItsNote() {
        int values = 0;
        for (Path file : Notes.fixtures()) {
            EpisodeNote note = EpisodeNote.parse(Notes.text(file));
            List<ModelPath> leaves = new ArrayList<>();
            collect(MAPPER.readTree(EpisodeJson.write(note.episode())), ModelPath.ROOT, leaves);
            for (ModelPath leaf : leaves) {
                assertThat(note.span(leaf)).as("%s in %s", leaf, file).isPresent();
            }
            values += leaves.size();
        }
        assertThat(values).isGreaterThan(1_000);
    }

    private static void collect(JsonNode node, ModelPath path, List<ModelPath> leaves) {
        boolean property = path.parent().equals(ModelPath.of("properties"));
        if (!node.isContainer() || property) {
            leaves.add(path);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path.child(i), leaves);
            }
        } else {
            boolean reference = node.has("label");
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                boolean view = VIEWS.contains(member.getKey())
                        || reference && member.getKey().equals("url");
                if (path.equals(ModelPath.of("properties")) || !view) {
                    collect(member.getValue(), path.child(member.getKey()), leaves);
                }
            }
        }
    }
}
