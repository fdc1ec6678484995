package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import dev.goh.vault.CheckedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GithubReportTest {
    private static List<String> report(List<CheckedFile> files) {
        return Sample.report(GithubReport.FORMAT, ReportSettings.of(Sample.PROFILE), files)
                .lines()
                .toList();
    }

    private static CheckedFile file(String name, Finding... findings) {
        return new CheckedFile(
                name,
                Optional.empty(),
                Optional.of(Sample.NOTE),
                new ValidationReport(PhaseGuess.given(Phase.AIRED), List.of(findings)),
                List.of());
    }

    private static Finding finding(Severity severity, String name) {
        return Sample.finding(Sample.GUEST_NAMED, severity, ModelPath.of("guests", 0), "stub", 'a')
                .addArgs(Arg.text("name", name))
                .build();
    }

    @Test
    void theWorstComeFirstAndNoMoreThanGithubShows() {
        List<CheckedFile> files = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            files.add(file(
                    i + ".md",
                    finding(Severity.INFO, "info " + i),
                    finding(Severity.WARNING, "warning " + i),
                    finding(Severity.ERROR, "error " + i)));
        }

        List<String> lines = report(files);

        assertThat(lines).first().isEqualTo("::notice title=goh::30 errors, 30 warnings, 30 infos in 30 files");
        assertThat(lines.subList(1, 11)).allMatch(line -> line.startsWith("::error "));
        assertThat(lines.subList(11, 21)).allMatch(line -> line.startsWith("::warning "));
        assertThat(lines.subList(21, 30)).allMatch(line -> line.startsWith("::notice "));
        assertThat(lines).hasSize(30);
        assertThat(lines.get(1))
                .isEqualTo("::error file=0.md,title=ACME005 guest-named::guest is still error 0; name the guest");
    }

    @Test
    void aPlaceInSeveralLinesHasNoColumns() {
        Finding wide = finding(Severity.ERROR, "x").withSpan(Sample.NOTE.span(5, 40));

        assertThat(report(List.of(file("a.md", wide))))
                .element(1)
                .asString()
                .startsWith("::error file=a.md,line=2,endLine=4,title=");
    }

    @Test
    void nothingIsSaidOfARunWithoutFindings() {
        assertThat(report(List.of(file("a.md")))).isEmpty();
    }

    @Test
    void namesCannotEndTheirProperty() {
        assertThat(report(List.of(file("./a,line=1::b%\n.md", finding(Severity.ERROR, "x")))))
                .element(1)
                .asString()
                .startsWith("::error file=a%2Cline=1%3A%3Ab%25%0A.md,title=");
    }
}
