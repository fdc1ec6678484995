package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code goh completion}. */
class CompletionTest {
    @TempDir
    private Path folder;

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        Goh.Result script = new Goh(folder).run("completion", "bash");
        assertThat(script.status()).isZero();

        assertThat(completed(script.out(), "goh", "ch")).contains("check");
        assertThat(completed(script.out(), "goh", "check", "--pro")).contains("--profile");
    }

    @Test
    void oneScriptServesBothShells() {
        Goh goh = new Goh(folder);

        assertThat(goh.run("completion", "zsh").out())
                .isEqualTo(goh.run("completion", "bash").out())
                .contains("bashcompinit");
    }

    @Test
    void anotherShellIsWrongUsage() {
        Goh.Result result = new Goh(folder).run("completion", "fish");

        assertThat(result.err()).contains("bash, zsh").endsWith("Try 'goh completion --help'.\n");
        assertThat(result.status()).isEqualTo(2);
    }

    /** What bash offers for the last word. */
    private String completed(String script, String... words) throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("try.sh"),
                script + "\nCOMP_WORDS=(" + String.join(" ", words) + ")\nCOMP_CWORD=" + (words.length - 1)
                        + "\n_complete_goh\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
        Process bash = new ProcessBuilder("/bin/bash", file.toString())
                .redirectErrorStream(true)
                .start();
        bash.getOutputStream().close();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return out;
    }
}
