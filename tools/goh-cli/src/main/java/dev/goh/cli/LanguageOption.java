package dev.goh.cli;

import dev.goh.core.validation.Messages;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that tells in which language people read what rules say. */
final class LanguageOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = {"The language of what rules say to people: en", "(unless given) or es."})
    private String language = "en";

    /**
     * The texts of the rules.
     *
     * @throws ParameterException if they are not there in this language
     */
    Messages messages() {
        return switch (language) {
            case "en", "es" -> Messages.of(Locale.forLanguageTag(language));
            default ->
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(), "--lang is one of en, es, not '" + language + "'");
        };
    }
}
