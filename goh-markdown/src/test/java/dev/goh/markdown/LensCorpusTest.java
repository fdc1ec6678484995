package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Edits that people really made, made again through the episode. */
@Tag("corpus")
class LensCorpusTest {
    /** What became of an edit. */
    private enum Outcome {
        /** The very bytes that the person wrote. */
        EQUAL,
        /** The person also changed the layout of lines that say what they said before. */
        OTHER_LINES_TOO,
        /** The person wrote lines in a layout that the note did not show before, and that an episode does not tell. */
        PERSONAL_STYLE,
        /** The note shows how the person would lay it out, and we did otherwise. */
        MISSED
    }

    @Test
    void everyRealEditGivesTheEpisodeThatThePersonWrote() {
        for (RealEdit edit : RealEdit.all()) {
            assertThat(EpisodeNote.parse(edit.ours().text()).episode())
                    .as(edit.number())
                    .isEqualTo(edit.after().episode());
            assertThat(Laws.applied(edit.before().text(), edit.ours().edits()))
                    .as(edit.number())
                    .isEqualTo(edit.ours().text());
        }
    }

    @Test
    void aRealEditThatChangesNothingButContentGivesTheBytesThatThePersonWrote() {
        Map<Outcome, List<String>> outcomes = new EnumMap<>(Outcome.class);
        Map<String, Integer> kinds = new TreeMap<>();
        for (RealEdit edit : RealEdit.all()) {
            Outcome outcome = outcome(edit);
            outcomes.computeIfAbsent(outcome, key -> new ArrayList<>()).add(edit.number());
            if (outcome != Outcome.EQUAL) {
                differences(edit).forEach(kind -> kinds.merge(outcome + " " + kind, 1, Integer::sum));
            }
        }
        System.out.println("L5 on real edits: " + table(outcomes, kinds));
        int equal = outcomes.get(Outcome.EQUAL).size();
        int missed = outcomes.getOrDefault(Outcome.MISSED, List.of()).size();
        assertThat(outcomes.values().stream().mapToInt(List::size).sum()).isEqualTo(103);
        assertThat(equal).isGreaterThanOrEqualTo(51);
        assertThat((double) equal / (equal + missed)).isGreaterThanOrEqualTo(0.88);
    }

    private static Outcome outcome(RealEdit edit) {
        if (edit.isEqual()) {
            return Outcome.EQUAL;
        }
        if (edit.otherLayout().isPresent()) {
            return Outcome.OTHER_LINES_TOO;
        }
        boolean personal = PersonalStyle.of(edit.before(), edit.after()).containsAll(differences(edit));
        return personal ? Outcome.PERSONAL_STYLE : Outcome.MISSED;
    }

    private static Set<LayoutKind> differences(RealEdit edit) {
        return LayoutKind.between(edit.ours().text(), edit.after().text())
                .orElseThrow(() -> new AssertionError(edit.number() + " differs in more than layout"));
    }

    private static String table(Map<Outcome, List<String>> outcomes, Map<String, Integer> kinds) {
        StringBuilder table = new StringBuilder();
        outcomes.forEach((outcome, edits) -> {
            table.append(String.format(Locale.ROOT, "%n  %-16s %3d", outcome, edits.size()));
            kinds.forEach((kind, count) -> {
                if (kind.startsWith(outcome + " ")) {
                    table.append(String.format(
                            Locale.ROOT, "%n    %-16s %3d", kind.substring(kind.indexOf(' ') + 1), count));
                }
            });
            table.append(outcome == Outcome.MISSED ? "  " + edits : "");
        });
        return table.toString();
    }

    @Test
    void noRealEditChangesMoreLinesThanThePersonDid() {
        for (RealEdit edit : RealEdit.all()) {
            assertThat(edit.weChanged()).as(edit.number()).isLessThanOrEqualTo(edit.personChanged());
        }
    }
}
