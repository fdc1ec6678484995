package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.RuleInfo;
import dev.goh.vault.NamedProfiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says about rules. */
class ExplainTest {
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        goh = new Goh(folder);
    }

    static List<String> codes() {
        return NamedProfiles.named("strict").orElseThrow().infos().stream()
                .map(RuleInfo::id)
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyRuleIsExplainedAndListed(String code) {
        RuleInfo info = NamedProfiles.named("strict").orElseThrow().rule(code);

        Goh.Result result = goh.run("explain", code);

        assertThat(result.out())
                .startsWith(code + " " + info.id().name())
                .contains(info.rationale())
                .contains("How bad, by phase:\n  draft ")
                .contains("What it says:\n  ");
        assertThat(result.status()).isZero();
        assertThat(goh.run("rules").out()).contains(code + "  " + info.id().name() + " ");
        assertThat(goh.run("rules", "--format=md").out())
                .contains("| " + code + " " + info.id().name() + " | ");
        assertThat(goh.run("rules", "--format=json").out()).contains("{\"code\":\"" + code + "\",");
    }

    @Test
    void theExplanationIsThatOfTheConfiguration() {
        Goh.Result result = goh.run(
                "explain", "timestamps-min-count", "--set=GOH101=info", "--option=timestamps-min-count.minimum=7");

        assertThat(result.out())
                .startsWith("GOH101 timestamps-min-count\n")
                .contains("  aired       info\n  published   info\n")
                .contains("  timestamps-min-count.minimum=7   a whole number from 0 to 2147483647\n")
                .contains("A note in which it finds something:\n    ")
                .endsWith("To allow it on one line: <!-- goh:allow GOH101 -- reason -->\n");
    }

    @Test
    void aRuleThatIsOffSaysSo() {
        assertThat(goh.run("explain", "GOH704").out()).startsWith("GOH704 index-lists-note (off)\n");
        assertThat(goh.run("rules").out()).contains("GOH704  index-lists-note              off\n");
        assertThat(goh.run("rules", "--profile=strict").out()).contains("GOH704  index-lists-note              info\n");
    }

    @Test
    void runsOfPhasesAreListedTogether() {
        assertThat(goh.run("rules").out())
                .contains("GOH101  timestamps-min-count          aired: warning, published: error\n")
                .contains("GOH206  video-unique                  scheduled on: error\n");
    }

    @Test
    void theNearestRuleIsNamed() {
        Goh.Result result = goh.run("explain", "GOH1O1");

        assertThat(result.err()).isEqualTo("goh: no rule \"GOH1O1\"; did you mean GOH101?\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=html", "--format=sarif"})
    void otherFormatsAreRefused(String format) {
        assertThat(goh.run("rules", format).err()).startsWith("goh: --format is one of text, md, json, not '");
    }
}
