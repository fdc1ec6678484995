package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoLink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final ValidationReport REPORT = Validator.of(Profiles.youtube())
            .validate(
                    Episode.builder()
                            .url(VideoLink.of("https://youtu.be/TBD"))
                            .timestamps(List.of(Timestamp.of("0:42", "a"), Timestamp.of("0:42", "")))
                            .build(),
                    Context.in(Phase.AIRED));

    @Test
    void aReportCountsAndFinds() {
        assertThat(REPORT.findings())
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactly(
                        "GOH102 /timestamps/0/at",
                        "GOH103 /timestamps/1/at",
                        "GOH106 /timestamps/1/title",
                        "GOH203 /url");
        assertThat(REPORT.counts()).isEqualTo(Map.of(Severity.INFO, 0, Severity.WARNING, 1, Severity.ERROR, 3));
        assertThat(REPORT.counts().keySet()).containsExactly(Severity.values()).isUnmodifiable();
        assertThat(REPORT.worst()).contains(Severity.ERROR);
        assertThat(REPORT.reaches(Severity.WARNING)).isTrue();
        assertThat(REPORT.of(Rules.VIDEO_ID_VALID)).hasSize(1);
        assertThat(REPORT.at(ModelPath.of("timestamps", 1))).hasSize(2);
        assertThat(REPORT.at(ModelPath.of("timestamps"))).hasSize(3);
        assertThat(REPORT.at(ModelPath.ROOT)).hasSize(4);
        assertThat(REPORT.at(ModelPath.of("timestamps", 11))).isEmpty();
        assertThat(REPORT.suppressed()).isEmpty();
        assertThat(REPORT.phase()).isEqualTo(PhaseGuess.given(Phase.AIRED));
    }

    @Test
    void aReportWithoutFindingsReachesNothing() {
        ValidationReport none = new ValidationReport(PhaseGuess.given(Phase.DRAFT), List.of());

        assertThat(none.worst()).isEmpty();
        assertThat(none.reaches(Severity.INFO)).isFalse();
        assertThatNoException().isThrownBy(() -> none.orThrow(Severity.INFO));
    }

    @Test
    void anExceptionFromAnotherProcessStillListsTheFindings() throws IOException, ClassNotFoundException {
        ValidationException thrown =
                catchThrowableOfType(ValidationException.class, () -> REPORT.orThrow(Severity.ERROR));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        ValidationException read = (ValidationException) in.readObject();

        assertThat(read).hasMessage(thrown.getMessage());
        assertThatIllegalStateException()
                .isThrownBy(read::report)
                .withMessageContaining("whose message lists the findings");
    }

    @Test
    void aReportThrowsIfAskedTo() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> REPORT.orThrow(Severity.ERROR))
                .withMessage("""
                        ERROR GOH102 /timestamps/0/at: the first timestamp is 00:00:42
                        ERROR GOH103 /timestamps/1/at: 00:00:42 is there twice
                        ERROR GOH203 /url: video id TBD has 3 characters, needs 11""")
                .satisfies(e -> assertThat(e.report()).isSameAs(REPORT));
        assertThat(new ValidationReport(REPORT.phase(), REPORT.of(Rules.TIMESTAMP_LABEL_PRESENT))
                        .orThrow(Severity.ERROR))
                .isNotNull();
    }

    @Test
    void aPartIsFoundByItsTextAndWhichOfThemItIs() {
        TextPart part = TextPart.of("a TBD b TBD", 8, 11);

        assertThat(part).isEqualTo(new TextPart("TBD", 1));
        assertThat(part.indexIn("xx TBD\n\tTBD")).isEqualTo(8);
        assertThat(part.indexIn("TBD")).isEqualTo(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextPart("", 0))
                .withMessage("a part of a text must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextPart("TBD", -1))
                .withMessage("occurrences count from 0, not from -1");
    }
}
