package dev.goh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class NotesTest {
    @Property
    void everyFormOfLineOccurs(@ForAll("notes") String note) {
        List<String> lines = Arrays.asList(note.split("\r\n|\r|\n", -1));
        occurs("known heading", lines.stream().anyMatch(LineForm::isKnownHeading));
        occurs(
                "unknown heading",
                lines.stream().anyMatch(line -> LineForm.isHeading(line) && !LineForm.isKnownHeading(line)));
        occurs("item", lines.stream().anyMatch(LineForm::isItem));
        occurs("timestamp", lines.stream().anyMatch(LineForm::isTimestamp));
        occurs(
                "guest field",
                lines.stream().anyMatch(line -> LineForm.guestField(line).isPresent()));
        occurs("embed", lines.stream().anyMatch(LineForm::isEmbed));
        occurs("group heading", lines.stream().anyMatch(LineForm::isGroupHeading));
        occurs("fence", lines.stream().anyMatch(line -> LineForm.fence(line).isPresent()));
        occurs("quotes", lines.stream().anyMatch(LineForm::isQuotes));
        occurs("comment", lines.stream().anyMatch(LineForm::opensHtmlComment));
        occurs("percent comment", lines.stream().anyMatch(LineForm::opensPercentComment));
        occurs("front matter", lines.get(0).equals("---") && lines.lastIndexOf("---") > 0);
        occurs("CRLF", note.contains("\r\n"));
        occurs("CR", note.replace("\r\n", "").contains("\r"));
        occurs("byte order mark", note.startsWith("\uFEFF"));
        occurs("final line end", note.endsWith("\n") || note.endsWith("\r"));
        occurs("empty", note.isEmpty());
    }

    private static void occurs(String what, boolean here) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 0.1 && share < 100));
    }

    @Property
    void notesAreSequencesOfCharacters(@ForAll("notes") String note) {
        assertThat(isWellFormed(note)).isTrue();
    }

    @Property
    void mutationsNeverPartACharacter(@ForAll("mutated") String note) {
        assertThat(isWellFormed(note)).isTrue();
        Statistics.label("changed")
                .collect(!note.equals(SEED))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 90));
    }

    private static final String SEED =
            "# \uD83E\uDD51 GOH\r\n\r\n## Checklist\r\n- [ ] a \uD83E\uDD51\r\n\t- [x] b\r\n";

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Provide
    Arbitrary<String> notes() {
        return Notes.any();
    }

    @Provide
    Arbitrary<String> mutated() {
        return Notes.mutated(SEED);
    }
}
