package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

class CommandsTest {
    @Test
    void aCommandLineNeedsTheCommandThatItNames() {
        List<String> names = names();

        assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates().contains("completion");
        for (String name : names) {
            assertThat(names(name, "a.md")).isEqualTo(name.equals("completion") ? names : List.of(name));
        }
    }

    @Test
    void aCommandLineWithoutCommandNeedsAll() {
        assertThat(names("--help")).isEqualTo(names());
        assertThat(names("chekc", "a.md")).isEqualTo(names());
    }

    /** The names that the commands give themselves. */
    private static List<String> names(String... args) {
        List<String> names = new ArrayList<>();
        Commands.needed(args)
                .forEach(command -> names.add(CommandSpec.forAnnotatedObject(command.apply(Streams.system()))
                        .name()));
        return names;
    }
}
