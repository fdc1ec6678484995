package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.EngineRules;
import dev.goh.vault.Configuration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
    private Path folder;
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path temporary) {
        folder = temporary;
        goh = new Goh(folder);
    }

    @Test
    void writesAConfigurationThatChangesNothing() throws Exception {
        Goh.Result result = goh.run("init", folder.toString());

        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo("goh.yaml: written; now 'goh check' goes by it\n");
        Configuration written = Configuration.read(folder.resolve("goh.yaml"), Optional.empty());
        assertThat(written.profile())
                .hasToString(Configuration.defaults().profile().toString());
        assertThat(written.shows()).isEmpty();
    }

    @Test
    void everySettingInItCanBeSwitchedOn() throws Exception {
        String on = InitCommand.TEXT.replaceAll("(?m)^#(?! \\S)", "");

        Configuration configuration = Configuration.parse(on, "goh.yaml", folder, Optional.empty());

        assertThat(configuration.shows()).hasSize(1);
        assertThat(configuration.profile().toString())
                .contains("timestamps-min-count.minimum = 5", "GOH324 off", "GOH101 on AIRED:INFO PUBLISHED:ERROR");
        assertThat(configuration.profile().value(EngineRules.ALLOW_INLINE)).isTrue();
        for (String key :
                List.of("profile", "rules", "options", "exclude", "allow-inline", "require-reason", "shows")) {
            assertThat(on).containsPattern("(?m)^" + key + ":");
            assertThat(Configuration.schema()).contains("\"" + key + "\" : {");
        }
    }

    @Test
    void overwritesNothing() {
        goh.file("goh.yaml", "profile: core\n");

        Goh.Result result = goh.run("init", folder.toString());

        assertThat(result.err()).isEqualTo("goh: goh.yaml is there already; it was left as it is\n");
        assertThat(result.status()).isEqualTo(2);
        assertThat(goh.text("goh.yaml")).isEqualTo("profile: core\n");
        assertThat(goh.run("init", folder.resolve("none").toString()).status()).isEqualTo(2);
    }
}
