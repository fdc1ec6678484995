package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page docs/rules.md says what the rules' own data say. With {@code -Dgoh.write} it is written instead of compared. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void the_page_says_what_the_rules_say() throws IOException {
        String expected = RulesPage.write(Rules.infos());
        if (System.getProperty("goh.write") != null) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE)
                .as("write it anew with: mvn -q test -pl goh-core -Dtest=RulesPageTest -Dgoh.write")
                .hasContent(expected);
    }

    @Test
    void every_rule_has_what_its_page_needs() {
        assertThat(Rules.infos()).allSatisfy(info -> {
            assertThat(info.rationale()).as(info.id().code()).isNotEmpty().endsWith(".");
            assertThat(info.category()).isNotEqualTo(RuleCategory.OTHER);
            if (info.category() != RuleCategory.ENGINE) {
                assertThat(info.source()).as(info.id().code()).isNotEmpty();
            }
        });
    }
}
