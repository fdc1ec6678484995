package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** flexmark judges the scanner. Each kind of difference is intended and has its reason here; a new kind fails. */
class OutlineJudgeTest {
    @Test
    @Tag("corpus")
    void theScannerAndFlexmarkFindTheSameOutlineInRealNotesButForIntendedDifferences() {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, OutlineJudge.Difference> unexplained = new LinkedHashMap<>();
        for (Path file : Corpus.notes()) {
            for (OutlineJudge.Difference difference : OutlineJudge.differences(Corpus.text(file))) {
                counts.merge(reason(difference), 1, Integer::sum);
                if (reason(difference).isEmpty()) {
                    unexplained.put(Corpus.code(file) + " " + difference.line(), difference);
                }
            }
        }
        System.out.println("outline, differences from flexmark by reason: " + counts);
        assertThat(unexplained).isEmpty();
    }

    /** Why a difference is intended; empty if it is not. */
    private static String reason(OutlineJudge.Difference difference) {
        boolean oursIsItem = difference.role() == LineRole.ITEM;
        boolean theirsIsText = difference.theirs().equals("-");
        if (difference.role() == LineRole.REFERENCE && difference.theirs().matches("(item|task)1")) {
            return "a list marker before a reference is layout";
        }
        if (oursIsItem && theirsIsText && difference.deeper() >= 6) {
            return "an item far right of the one above it is its child, not the rest of its line";
        }
        if (oursIsItem && theirsIsText && difference.line().strip().length() == 1) {
            return "an empty bullet right under text is an item";
        }
        if (oursIsItem && theirsIsText && difference.above() == LineRole.TEXT) {
            return "an item is an item after whatever text";
        }
        return "";
    }
}
