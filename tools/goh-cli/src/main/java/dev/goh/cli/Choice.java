package dev.goh.cli;

import dev.goh.vault.internal.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the value of an option that is one of a few words. */
final class Choice {
    private Choice() {}

    /**
     * Reads a value.
     *
     * @param other the word that means none of the constants; empty if there is no such word
     * @return the constant; empty for the other word
     * @throws ParameterException if it is neither
     */
    static <E extends Enum<E>> Optional<E> of(
            CommandSpec spec, String option, String value, Class<E> type, String other) {
        String word = value.toLowerCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (Words.of(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        if (word.equals(other)) {
            return Optional.empty();
        }
        List<String> words = Stream.concat(
                        Stream.of(other), Arrays.stream(type.getEnumConstants()).map(Words::of))
                .filter(known -> !known.isEmpty())
                .toList();
        throw new ParameterException(
                spec.commandLine(), option + " is one of " + String.join(", ", words) + ", not '" + value + "'");
    }
}
