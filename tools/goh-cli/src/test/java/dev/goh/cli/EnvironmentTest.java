package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.testkit.JavaProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same notes give the same output whatever the language, the character set, the line end and the time zone of the machine. */
class EnvironmentTest {
    private static String reference;

    @BeforeAll
    static void runWhereTestsAreWritten(@TempDir Path here) throws Exception {
        reference = output(here, "-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC");
    }

    private static String output(Path folder, String... options) throws Exception {
        JavaProcess.Result result = JavaProcess.of(EveryOutput.class, folder.toString())
                .withOptions(options)
                .run();
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=ar -Duser.country=EG -Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=US-ASCII",
                "-Duser.language=zh -Duser.country=CN -Dfile.encoding=UTF-16 -Duser.timezone=Asia/Shanghai",
                "-Duser.language=th -Duser.country=TH -Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=hi -Duser.country=IN -Duser.extensions=u-nu-deva -Djava.locale.providers=CLDR",
            })
    void nothingDependsOnTheEnvironment(String options, @TempDir Path there) throws Exception {
        assertThat(output(there, options.split(" "))).isEqualTo(reference);
    }

    /** Only reports for people end their lines as the machine does. */
    @Test
    void anotherLineEndChangesNothingElse(@TempDir Path there) throws Exception {
        assertThat(output(there, "-Dline.separator=\r\n")).isEqualTo(reference);
    }

    @Test
    void theOutputIsWorthComparing() {
        assertThat(reference).contains("GOH007", "FIND İt ı 12", "\"at\": \"00:00:00\"", "- [x] FIND İt");
    }
}
