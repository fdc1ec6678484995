package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private final Locale locale = Locale.getDefault();
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        goh = new Goh(folder);
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void saysWhatIsInANoteAndWhatIsWrongWithIt() {
        goh.file("GOH 41.md", Goh.GOOD_NOTE);

        Goh.Result result = goh.check(new String[] {"--phase", "published"}, "GOH 41.md");

        assertThat(result.out()).isEqualTo("""
                        GOH 41.md
                          title       GOH 41 - Tracing for everyone
                          number      41
                          date        2024-03-01
                          guests      Ana Diaz (Acme), Bo Li
                          checklists  pre-show 2/3, just-before 0/0, post-show 0/0
                          content     4 talking points in 1 segment, 1 timestamp, 1 reference
                          phase       published (given)

                        error[GOH101]: 1 timestamp, 4 needed; add 3 more under "Timestamps"
                          --> GOH 41.md:22:1  /timestamps
                           |
                        22 | 00:00:00 Introductions
                           | ^^^^^^^^^^^^^^^^^^^^^^
                          = timestamps-min-count; `goh explain GOH101`

                        1 file checked, 0 skipped; 1 error, 0 warnings, 0 infos
                        """);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void writesADashForWhatANoteLacks() {
        goh.file("empty.md", "");

        assertThat(goh.check("empty.md").out()).isEqualTo("""
                        empty.md
                          title       -
                          number      -
                          date        -
                          guests      -
                          checklists  pre-show 0/0, just-before 0/0, post-show 0/0
                          content     0 talking points, 0 timestamps, 0 references
                          phase       draft (there is neither a date nor a video)

                        info[GOH003]: no front matter; begin the note with ---, url:, date: and ---
                         --> empty.md:1:1  /properties
                          |
                        1 |
                          | ^
                         = front-matter-present; `goh explain GOH003`
                         = fix (safe): insert an empty one

                        1 file checked, 0 skipped; 0 errors, 0 warnings, 1 info
                        """);
    }

    @Test
    void namesTheValueOnlyWhereAFindingHasNoPlace() {
        goh.file("GOH 1.md", "# GOH 1 - Nothing yet\n");

        assertThat(goh.checkAll("--phase=aired").out()).contains("""
                        warning[GOH101]: no timestamps, 4 needed; add them under "Timestamps", one a line: 00:12:58 Title
                         --> GOH 1.md  /timestamps
                         = timestamps-min-count; `goh explain GOH101`
                        """);
    }

    @Test
    void tellsFindingsOfTheReaderToo() {
        goh.file("a.md", "## Timestamps\n00:00:00 Hello\n00:63:10 Too late\n");

        Goh.Result result = goh.check("a.md");

        assertThat(result.out())
                .contains("error[GOH105]: 00:63:10 has 63 minutes; write 01:03:10\n --> a.md:3:1  ")
                .contains("\n3 | 00:63:10 Too late\n  | ^^^^^^^^\n = timestamp-well-formed; `goh explain GOH105`\n");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void listsFindingsInTheOrderOfTheNote() {
        goh.file("a.md", "---\nurl: https://youtu.be/TBD\n---\n## Timestamps\n00:63:10 a\n00:00:20 b\n00:00:10 c\n");

        assertThat(goh.check("a.md").out())
                .containsSubsequence("error[GOH203]", "a.md:2:6", "[GOH105]", "a.md:5:1", "[GOH103]", "a.md:7:1");
    }

    @Test
    void quietLeavesNothingButFindings() {
        goh.file("GOH 1.md", "---\nurl:\n---\n# GOH 1 - a\n## Timestamps\n00:00:10 a\n");
        goh.file("README.md", "Just text.\n");

        Goh.Result result = goh.checkAll("--quiet");

        assertThat(result.out()).isEqualTo("""
                        warning[GOH102]: the first timestamp is 00:00:10; start with 00:00:00
                         --> GOH 1.md:6:1  /timestamps/0/at
                          |
                        6 | 00:00:10 a
                          | ^^^^^^^^
                         = timestamps-first-zero; `goh explain GOH102`
                         = fix (template): insert a timestamp at 00:00:00, whose title you fill in
                        """);
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr", "de"})
    void isTheSameUnderEveryLocale(String tag) {
        goh.file("GOH I.md", Goh.GOOD_NOTE);
        Goh.Result expected = goh.checkAll("--phase", "live-ready");

        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(goh.checkAll("--phase", "LIVE-READY")).isEqualTo(expected);
    }
}
