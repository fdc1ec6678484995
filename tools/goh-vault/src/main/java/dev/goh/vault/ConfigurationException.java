package dev.goh.vault;

import dev.goh.vault.report.Printable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A configuration file cannot be used as it is. The message has a line for each problem, harmless for a terminal. */
public final class ConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Problem> problems;

    /**
     * Something in the file that is wrong.
     *
     * @param file the file's name
     * @param line where it stands, from 1
     * @param column where it stands, from 1, in code points
     * @param message what is wrong and what is expected
     */
    public record Problem(String file, int line, int column, String message) {
        /**
         * Refuses null.
         *
         * @param file the file's name
         * @param line where it stands, from 1
         * @param column where it stands, from 1, in code points
         * @param message what is wrong and what is expected
         */
        public Problem {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(message, "message");
        }

        /** Returns file, line, column and message, separated by colons. */
        @Override
        public String toString() {
            return file + ":" + line + ":" + column + ": " + message;
        }
    }

    ConfigurationException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> Printable.line(problem.toString()))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems in the order of the file; empty after this exception was serialised, whose message has them
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
