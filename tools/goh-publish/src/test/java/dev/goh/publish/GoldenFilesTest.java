package dev.goh.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample episode in every format, written down by hand. */
class GoldenFilesTest {
    static List<Export> exports() {
        return Exports.all();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void theSampleIsWrittenAsItsFileSays(Export export) {
        Exported exported = export.export(Samples.kettles(), Samples.OPTIONS);

        String expected = Samples.resource("kettles." + export.name());
        assertThat(exported.text().orElseThrow())
                .isEqualTo(export.name().equals("icalendar") ? expected.replace("\n", "\r\n") : expected);
        assertThat(exported.findings()).isEmpty();
    }

    @Test
    void everyFormatIsFoundByItsName() {
        assertThat(Exports.all()).allSatisfy(export -> {
            assertThat(export.name()).matches("[a-z][a-z0-9-]*");
            assertThat(Exports.named(export.name())).containsSame(export);
            assertThat(export.description()).isNotBlank();
        });
        assertThat(Exports.all()).extracting(Export::name).doesNotHaveDuplicates();
        assertThat(Exports.named("pdf")).isEmpty();
    }
}
