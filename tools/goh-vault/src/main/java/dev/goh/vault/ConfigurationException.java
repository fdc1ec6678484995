package dev.goh.vault;

import dev.goh.vault.report.Printable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A configuration file cannot be used as it is. The message has a line for each problem, harmless for a terminal. */
public final class ConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong, in the order of the file. */
    private final Problem[] problems;

    /**
     * Something in the file that is wrong.
     *
     * @param file the file's name
     * @param line where it stands, from 1
     * @param column where it stands, from 1, in code points
     * @param message what is wrong and what is expected
     * @serial exclude
     */
    public record Problem(String file, int line, int column, String message) implements Serializable {
        private static final long serialVersionUID = 1L;

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
        this.problems = problems.toArray(Problem[]::new);
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems in the order of the file
     */
    public List<Problem> problems() {
        return List.of(problems);
    }
}
