package dev.goh.fuzz;

import dev.goh.core.validation.Context;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteValidator;
import dev.goh.vault.Configuration;
import dev.goh.vault.ConfigurationException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of {@code goh.yaml}: it is taken or refused with the place of each problem, and what is taken can be used. */
public final class ConfigurationTarget {
    private static final String NAME = "goh.yaml";
    private static final String NOTE = "---\nurl:\ndate: 2026-03-06\n---\n# [[GOH 8 - Tea]]\n## Checklist\n- [] a\n";

    /** Where a problem names the line of another value. */
    private static final Pattern OTHER_LINE = Pattern.compile("(?<=is already on line )[0-9]+\\z");

    private ConfigurationTarget() {}

    /** What became of a text: a configuration as far as it can be compared, or its problems. */
    private record Outcome(String configuration, List<ConfigurationException.Problem> problems) {
        Outcome below(int lines) {
            return new Outcome(
                    configuration,
                    problems.stream()
                            .map(problem -> new ConfigurationException.Problem(
                                    problem.file(),
                                    problem.line() + lines,
                                    problem.column(),
                                    below(problem.message(), lines)))
                            .toList());
        }

        private static String below(String message, int lines) {
            return OTHER_LINE
                    .matcher(message)
                    .replaceAll(line -> String.valueOf(Integer.parseInt(line.group()) + lines));
        }
    }

    /** Checks one input: YAML. */
    public static void fuzzerTestOneInput(byte[] input) {
        String yaml = new Input(input).text();
        Outcome outcome = read(yaml);
        Law.equal(read(yaml), outcome, "L10 pure");
        int lines = yaml.split("\r\n|[\r\n]", -1).length;
        for (ConfigurationException.Problem problem : outcome.problems()) {
            Law.equal(problem.file(), NAME, "the file");
            Law.holds(!problem.message().isBlank(), "a problem says something");
            boolean inside = problem.line() >= 1
                    && problem.line() <= lines
                    && problem.column() >= 1
                    && problem.column() <= yaml.length() + 1;
            Law.holds(inside, "%s is in the file", problem);
        }
        if (!yaml.startsWith("\ufeff")) {
            Law.equal(read("# a comment above\n" + yaml), outcome.below(1), "a comment above moves problems down");
        }
    }

    private static Outcome read(String yaml) {
        try {
            Configuration configuration = Configuration.parse(yaml, NAME, Path.of(""), Optional.empty());
            EpisodeNote note = EpisodeNote.parse(NOTE, configuration.noteOptions());
            String found = NoteValidator.of(configuration.profile())
                    .validate(note, Context.infer())
                    .findings()
                    .toString();
            Law.holds(!found.contains("GOH099"), "no rule crashes: %s", found);
            return new Outcome(configuration.profile() + found + configuration.shows(), List.of());
        } catch (ConfigurationException e) {
            Law.holds(!e.problems().isEmpty(), "a refusal says why");
            return new Outcome("", e.problems());
        }
    }
}
