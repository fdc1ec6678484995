package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Rules;
import dev.goh.core.validation.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often each rule fires on the newest version of each real note: rule-hits.tsv has the numbers, and why they differ from
 * those that a prototype found in a larger set.
 */
@Tag("corpus")
class RuleHitsTest {
    /** The newest version of each note under its real name; templates are no notes. */
    private static Map<String, EpisodeNote> newest() throws IOException {
        Path folder = Corpus.notes().get(0).getParent();
        Map<String, EpisodeNote> newest = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolveSibling("manifest.tsv"))) {
            String[] row = line.split("\t", -1);
            if (!row[0].equals("TPL")) {
                newest.put(row[1], EpisodeNote.read(folder.resolve(row[2])));
            }
        }
        return newest;
    }

    @Test
    void everyRuleFiresAsOftenAsExpected() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String[] row : rows()) {
            expected.put(row[0], row[1] + " " + row[2]);
        }
        Map<String, EpisodeNote> notes = newest();
        Map<String, String> all = hits(notes, inEveryPhase());
        Map<String, String> run = hits(notes, Profiles.officeHours());
        Map<String, String> found = new TreeMap<>();
        Rules.infos().stream()
                .filter(info -> info.category() != RuleCategory.ENGINE && info.category() != RuleCategory.EXPORT)
                .map(info -> info.id().code())
                .forEach(code -> found.put(code, all.getOrDefault(code, "0") + " " + run.getOrDefault(code, "0")));

        assertThat(notes).hasSize(35);
        assertThat(found).isEqualTo(expected);
    }

    /** Phases and severities leave few errors, and those are true. */
    @Test
    void errorsAreFew() throws IOException {
        int errors = 0;
        int notesWithErrors = 0;
        for (Map.Entry<String, EpisodeNote> note : newest().entrySet()) {
            long found = find(note, Profiles.officeHours())
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();
            errors += (int) found;
            notesWithErrors += found > 0 ? 1 : 0;
        }
        System.out.println("validation: " + errors + " errors in " + notesWithErrors + " of 35 real notes");
        assertThat(errors).isEqualTo(9);
        assertThat(notesWithErrors).isEqualTo(5);
    }

    private static Profile inEveryPhase() {
        Profile profile = Profiles.strict();
        for (RuleInfo info : profile.infos()) {
            for (Phase phase : Phase.values()) {
                profile = profile.set(info.id(), phase, Severity.INFO);
            }
        }
        return profile;
    }

    private static Stream<Finding> find(Map.Entry<String, EpisodeNote> note, Profile profile) {
        Context context = Context.infer().fileName(note.getKey());
        return NoteValidator.of(profile).validate(note.getValue(), context).findings().stream();
    }

    /** Notes and occurrences by rule. */
    private static Map<String, String> hits(Map<String, EpisodeNote> notes, Profile profile) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Map.Entry<String, EpisodeNote> note : notes.entrySet()) {
            find(note, profile)
                    .collect(Collectors.groupingBy(finding -> finding.rule().code(), Collectors.counting()))
                    .forEach((code, count) -> {
                        int[] sum = counts.computeIfAbsent(code, key -> new int[2]);
                        sum[0]++;
                        sum[1] += count.intValue();
                    });
        }
        Map<String, String> hits = new TreeMap<>();
        counts.forEach((code, count) -> hits.put(code, count[0] + "/" + count[1]));
        return hits;
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream in = RuleHitsTest.class.getResourceAsStream("rule-hits.tsv");
                Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
