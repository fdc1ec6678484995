package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.vault.CheckedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format promises besides its form. */
class StreamingTest {
    private static final ReportSettings SETTINGS = ReportSettings.of(Sample.PROFILE);
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    static Stream<ReportFormat> formats() {
        return ReportFormats.all().stream();
    }

    private static CheckedFile named(String name) {
        CheckedFile note = Sample.note();
        return new CheckedFile(name, note.path(), note.note(), note.report(), note.baselined());
    }

    /** What is written after many files tells that none is waiting in a list, but for a buffer's worth. */
    @ParameterizedTest
    @MethodSource("formats")
    void filesAreWrittenAsTheyCome(ReportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = format.open(out, SETTINGS);
        writer.begin();
        for (int i = 0; i < 200; i++) {
            writer.file(named("note" + i + ".md"));
        }
        String before = out.toString();
        writer.end(NotChecked.NONE);

        if (format == GithubReport.FORMAT) {
            assertThat(before).isEmpty();
            assertThat(out.toString().lines()).hasSize(30);
        } else if (format == HtmlReport.FORMAT) {
            // The sums stand at the top of the page.
            assertThat(before).isEmpty();
            assertThat(out.toString()).contains("note195.md");
        } else {
            assertThat(before).contains("note195.md");
            assertThat(out.toString()).startsWith(before);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theDefaultLocaleChangesNothing(ReportFormat format) {
        String report = Sample.report(format, SETTINGS);

        for (String tag : List.of("tr", "ar-EG", "de")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Sample.report(format, SETTINGS)).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void reportsEndWithALineEndAndHoldNoOther(ReportFormat format) {
        assertThat(Sample.report(format, SETTINGS)).endsWith("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void bytesAreUtf8(ReportFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportWriter writer = format.open(bytes, SETTINGS);
        writer.begin();
        for (CheckedFile file : Sample.files()) {
            writer.file(file);
        }
        writer.end(new NotChecked(1, 0));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(Sample.report(format, SETTINGS));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aReportBeginsOnceAndEndsOnce(ReportFormat format) throws IOException {
        ReportWriter writer = format.open(new StringWriter(), SETTINGS);

        assertThatIllegalStateException().isThrownBy(() -> writer.file(Sample.note()));
        assertThatIllegalStateException().isThrownBy(() -> writer.end(NotChecked.NONE));
        writer.begin();
        assertThatIllegalStateException().isThrownBy(writer::begin);
        writer.end(NotChecked.NONE);
        assertThatIllegalStateException().isThrownBy(() -> writer.file(Sample.note()));
        assertThatIllegalStateException().isThrownBy(() -> writer.end(NotChecked.NONE));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aTargetThatFailsIsTold(ReportFormat format) {
        Writer full = new Writer() {
            @Override
            public void write(char[] chars, int from, int count) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ReportWriter writer = format.open(full, SETTINGS);

        assertThatThrownBy(() -> {
                    writer.begin();
                    writer.file(Sample.note());
                    writer.end(NotChecked.NONE);
                })
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void formatsAreFoundByName() {
        for (ReportFormat format : ReportFormats.all()) {
            assertThat(ReportFormats.named(format.name())).contains(format);
            assertThat(format.description()).isNotBlank();
        }
        assertThat(ReportFormats.named("excel")).isEqualTo(Optional.empty());
    }
}
