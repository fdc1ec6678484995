package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.SourcePosition;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profiles;
import dev.goh.markdown.fixtures.Fixture;
import dev.goh.markdown.fixtures.Fixtures;
import dev.goh.testkit.Notes;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A finding stays at its line and columns when what lies around it is written otherwise: line ends and a byte order mark. {@link NoteValidatorTest} counts lines and columns of every place anew.
 */
class FindingPlacesTest {
    private static final NoteValidator STRICT = NoteValidator.of(Profiles.strict());

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    @Provide
    Arbitrary<String> notes() {
        return Notes.any();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findingsOfFixturesKeepTheirPlaces(Fixture fixture) {
        check(fixture.text());
    }

    @Property(tries = 150)
    void findingsOfGeneratedNotesKeepTheirPlaces(@ForAll("notes") String text) {
        check(text);
    }

    @Test
    @Tag("corpus")
    void findingsOfRealNotesKeepTheirPlaces() {
        int rows = 0;
        for (Path file : Corpus.notes()) {
            rows += check(Corpus.text(file));
        }
        System.out.println("validation: " + rows + " findings about real notes keep their places");
        assertThat(rows).isGreaterThan(1000);
    }

    private static int check(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String lf = lines.startsWith("\ufeff") ? lines.substring(1) : lines;
        int rows = 0;
        for (Phase phase : List.of(Phase.LIVE_READY, Phase.PUBLISHED)) {
            List<String> expected = rows(lf, phase);
            assertThat(rows(lf.replace("\n", "\r\n"), phase)).as("CRLF").isEqualTo(expected);
            assertThat(rows(lf.replace('\n', '\r'), phase)).as("CR").isEqualTo(expected);
            assertThat(rows("\ufeff" + lf, phase)).as("byte order mark").isEqualTo(expected);
            rows += expected.size();
        }
        return rows;
    }

    /** Findings with their places, but for the offsets. */
    private static List<String> rows(String text, Phase phase) {
        Context context = Context.in(phase).fileName("GOH 43 - 240301 - TBD: a.md");
        return STRICT.validate(EpisodeNote.parse(text), context).findings().stream()
                .map(finding -> row(finding))
                .sorted()
                .toList();
    }

    private static String row(Finding finding) {
        String place = finding.span()
                .map(span -> place(span.start()) + "-" + place(span.end()))
                .orElse("-");
        return place + " " + finding.rule() + " " + finding.path();
    }

    private static String place(SourcePosition position) {
        return position.line() + ":" + position.column() + ":" + position.codePointColumn() + ":"
                + position.utf8Column();
    }

    // Each kind of trouble by hand: the value that is wrong stands between ‹ and ›, and is found by looking for it.

    private static void assertFound(String code, Phase phase, String marked) {
        for (UnaryOperator<String> form : List.<UnaryOperator<String>>of(
                note -> note,
                note -> note.replace("\n", "\r\n"),
                note -> "\ufeff" + note,
                note -> "\ufeff" + note.replace("\n", "\r\n"),
                note -> "---\n# 🎙 Café\nx: 🫖\n---\n" + note,
                note -> "---\r\nx: 🫖\r\n---\r\n" + note.replace("\n", "\r\n"))) {
            String expected = form.apply(marked);
            int start = expected.indexOf('‹');
            int end = expected.indexOf('›') - 1;
            String text = expected.replace("‹", "").replace("›", "");
            Context context = Context.in(phase).fileName("GOH 43 - a.md");

            assertThat(STRICT.validate(EpisodeNote.parse(text), context).findings())
                    .filteredOn(finding -> finding.rule().code().equals(code))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.span().orElseThrow().in(text))
                                .as(finding.message(Locale.ROOT))
                                .isEqualTo(text.substring(start, end));
                        assertThat(finding.span().orElseThrow().start().offset())
                                .isEqualTo(start);
                    });
        }
    }

    @Test
    void theWrongValueIsWhatIsMarked() {
        assertFound("GOH103", Phase.DRAFT, "## Timestamps\n00:01:00 🎙 Café\n‹00:00:30› 🎙\n");
        assertFound("GOH105", Phase.DRAFT, "🫖🫖\n## Timestamps\n\t‹00:63:10› é\n");
        assertFound("GOH107", Phase.DRAFT, "## Timestamps\n00:00:00 a\n\t‹- 5:53› é 🎙\n");
        assertFound("GOH007", Phase.DRAFT, "## Checklist\n- [ ] 🎙\n\t- ‹[]› é\n");
        assertFound("GOH501", Phase.DRAFT, "## Checklist\n- [ ] 🎙\n\t- ‹[x]› é\n\t\t- [ ] 🫖\n");
        assertFound("GOH702", Phase.AIRED, "## Links\nhttps://example.org/é🎙\n- 🫖 ‹[Café]()› 🎙\n");
        assertFound("GOH703", Phase.AIRED, "## Links\n- 🫖 [a](‹https://docs.google.com/é›) 🎙\n");
        assertFound("GOH404", Phase.DRAFT, "# 🎙\n‹Guests::› Zoë 🫖\n");
        assertFound("GOH303", Phase.DRAFT, "🫖\n# ‹[[ GOH 43 - é🎙 ]]›\n");
        assertFound("GOH006", Phase.DRAFT, "🫖\n## ‹Timestamp›\n🎙\n");
        assertFound("GOH602", Phase.LIVE_READY, "## Talking points\n- 🎙\n\t‹- ?›\n");
        assertFound("GOH802", Phase.LIVE_READY, "## Talking points\n- 🎙 é: ‹TODO› b 🫖\n");
    }
}
