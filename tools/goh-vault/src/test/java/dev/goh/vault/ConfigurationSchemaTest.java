package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schema that editors use knows all rules and options, and agrees with the reader. An independent validator is the judge. */
class ConfigurationSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(Configuration.schema()));
    }

    private static boolean validates(String yaml) {
        JsonNode document = YAML.readTree(yaml);
        return schema().validate(document).isEmpty();
    }

    private static boolean reads(String yaml) {
        try {
            Configuration.parse(yaml, "goh.yaml", Path.of("/vault"), Optional.empty());
            return true;
        } catch (ConfigurationException e) {
            return false;
        }
    }

    /** After a rule was added: {@code mvn test -pl tools/goh-vault -am -Dtest=ConfigurationSchemaTest -Dgoh.write}. */
    @Test
    void theSchemaInTheJarKnowsAllRulesAndOptions() throws IOException {
        String expected = ConfigurationSchema.text();
        if (System.getProperty("goh.write") != null) {
            Files.writeString(Path.of("src/main/resources/dev/goh/vault/goh.schema.json"), expected);
            return;
        }

        assertThat(Configuration.schema())
                .as("written anew by this test with -Dgoh.write")
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "rules:\noptions:\nprofile:\nshows:\nexclude:\n",
                "profile: core",
                "rules: {GOH101: off, date-weekday: error, GOH206: on, note-readable: info}",
                "rules: {timestamps-min-count: {aired: info, published: error}}",
                "options: {timestamps-min-count.minimum: 6, date-weekday.days: [thursday], suppression-invalid.require-reason: true}",
                "options: {date-weekday.days: 'thursday, friday'}",
                "exclude: [templates, 'old/**', '*.draft.md']",
                "shows: [{name: Teatime}]",
                "shows: [{name: Teatime, broadcast-title: '{topic} ({show})', texts: {live: 'now {url}', invitation: ''},"
                        + " starter: \"## Checklist\\n- [ ] a\\n\"}]",
                "shows: [{name: Teatime, texts: , starter: ''}]",
                "shows: [{name: Teatime, series: '', guest-label: ''}]",
                "shows: [{name: Teatime, series: Á&Ö}]",
                "shows: [{name: Teatime, like: Café con Grafana, series: TT, language: de, headings: {timestamps: Kapitel},"
                        + " other-headings: {references: [Lesestoff]}, template: {pre-show: 2, timestamps: 3}, guest-label: Gast,"
                        + " guest-separator: '::', other-guest-labels: [Gäste], embed-form: frame, embed-labels: [Video],"
                        + " weekday: monday, start-time: '09:30', duration-minutes: 45, zone: Europe/Berlin}]",
            })
    void whatIsRightIsRightForBoth(String yaml) {
        assertThat(reads(yaml)).isTrue();
        assertThat(validates(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "profil: core",
                "profile: ofice-hours",
                "profile: [core]",
                "rules: GOH101",
                "rules: {GOH1O1: off}",
                "rules: {GOH101: loud}",
                "rules: {GOH101: [off]}",
                "rules: {GOH101: {arid: info}}",
                "rules: {GOH101: {aired: off}}",
                "rules: {GOH099: off}",
                "options: {timestamps-min-count.minimun: 5}",
                "options: {timestamps-min-count.minimum: many}",
                "options: {timestamps-min-count.minimum: -1}",
                "options: {timestamps-min-count.minimum: 3000000000}",
                "options: {suppression-invalid.require-reason: perhaps}",
                "exclude: templates",
                "exclude: [../other]",
                "exclude: [/etc]",
                "exclude: [a/../b]",
                "shows: {}",
                "shows: [{series: TT}]",
                "shows: [{name: T, wekday: monday}]",
                "shows: [{name: T, weekday: noday}]",
                "shows: [{name: T, start-time: 4pm}]",
                "shows: [{name: T, headings: {timestamp: a}}]",
                "shows: [{name: T, template: {timestamps: 1}}]",
                "shows: [{name: T, template: {talking-points: 6}}]",
                "shows: [{name: T, like: Nothing}]",
                "shows: [{name: T, duration-minutes: long}]",
                "shows: [{name: T, duration-minutes: 0}]",
                "shows: [{name: T, series: tt}]",
                "shows: [{name: T, guest-label: 'Gast:'}]",
                "shows: [{name: T, guest-separator: '='}]",
            })
    void whatIsWrongIsWrongForBoth(String yaml) {
        assertThat(reads(yaml)).isFalse();
        assertThat(validates(yaml)).isFalse();
    }
}
