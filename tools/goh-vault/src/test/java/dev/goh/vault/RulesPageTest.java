package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Rules;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page docs/rules.md says what the rules' own data say. With {@code -Dgoh.write} it is written instead of compared. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "rules.md");

    private static List<RuleInfo> infos() {
        return Stream.concat(Rules.infos().stream(), VaultRules.all().stream().map(VaultRule::info))
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }

    @Test
    void thePageSaysWhatTheRulesSay() throws IOException {
        String expected = RulesPage.write(infos());
        if (System.getProperty("goh.write") != null) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE)
                .as("write it anew with: mvn -q test -pl tools/goh-vault -am -Dtest=RulesPageTest -Dgoh.write")
                .hasContent(expected);
    }

    @Test
    void everyRuleHasWhatItsPageNeeds() {
        assertThat(infos()).allSatisfy(info -> {
            assertThat(info.rationale()).as(info.id().code()).isNotEmpty().endsWith(".");
            assertThat(info.category()).isNotEqualTo(RuleCategory.OTHER);
            if (info.category() != RuleCategory.ENGINE) {
                assertThat(info.source()).as(info.id().code()).isNotEmpty();
            }
        });
    }

    @Test
    void everyRuleSaysWhereItsPageIs() throws IOException {
        List<String> anchors = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("## GOH"))
                .map(line -> "docs/rules.md#"
                        + line.substring(3).toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();

        assertThat(infos())
                .extracting(info -> info.docs().map(URI::toString).orElse(""))
                .containsExactlyElementsOf(anchors);
    }
}
