package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note that is only ever changed through its episode, over all the versions that people made of it. */
@Tag("corpus")
class LensReplayTest {
    @Test
    void theLastVersionIsReachedWithoutDrifting() {
        int lines = 0;
        int drift = 0;
        int steps = 0;
        int stepwise = 0;
        int histories = 0;
        List<String> grown = new ArrayList<>();
        for (Map.Entry<String, List<String>> history : histories().entrySet()) {
            List<String> versions = history.getValue();
            if (versions.size() < 3) {
                continue;
            }
            EpisodeNote replayed = EpisodeNote.parse(versions.get(0));
            int missed = 0;
            for (int i = 1; i < versions.size(); i++) {
                EpisodeNote version = EpisodeNote.parse(versions.get(i));
                replayed = replayed.with(version.episode());
                String alone = EpisodeNote.parse(versions.get(i - 1))
                        .with(version.episode())
                        .text();
                missed += RealEdit.changedLines(alone, version.text());
                steps++;
            }
            String last = versions.get(versions.size() - 1);
            int away = RealEdit.changedLines(replayed.text(), last);
            assertThat(replayed.episode()).isEqualTo(EpisodeNote.parse(last).episode());
            assertThat(LayoutKind.between(replayed.text(), last))
                    .as("layout is all that differs")
                    .isPresent();
            histories++;
            lines += last.split("\n", -1).length;
            drift += away;
            stepwise += missed;
            if (away > missed) {
                grown.add(away + " > " + missed);
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "L5 replayed: %d steps of %d notes; %d of %d lines differ from the last versions (%.1f %%), %d summed over"
                        + " single steps; more than that in %s",
                steps,
                histories,
                drift,
                lines,
                100.0 * drift / lines,
                stepwise,
                grown));
        assertThat(histories).isGreaterThan(20);
        assertThat(drift).as("what differs is what single steps missed").isLessThanOrEqualTo(stepwise);
        assertThat(grown).hasSizeLessThanOrEqualTo(2);
        assertThat((double) drift / lines).isLessThan(0.16);
    }

    /** The texts of each note, in the order in which people wrote them. */
    private static Map<String, List<String>> histories() {
        Map<String, Path> files = new LinkedHashMap<>();
        Corpus.notes().forEach(file -> files.put(file.getFileName().toString(), file));
        Map<String, List<String>> histories = new LinkedHashMap<>();
        for (String row : Corpus.manifest()) {
            String[] cells = row.split("\t");
            histories.computeIfAbsent(cells[1], path -> new ArrayList<>()).add(Corpus.text(files.get(cells[2])));
        }
        return histories;
    }
}
