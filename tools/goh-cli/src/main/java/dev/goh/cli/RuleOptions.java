package dev.goh.cli;

import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.ProfileException;
import dev.goh.vault.Configuration;
import dev.goh.vault.ConfigurationException;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NamedProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that tell which rules there are, and what the configuration file adds. */
final class RuleOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = {
                "The rules to begin with: core, obsidian,",
                "office-hours (unless given), podcast, search,",
                "strict or youtube."
            })
    private @Nullable String profile;

    @Option(
            names = "--set",
            paramLabel = "RULE=LEVEL",
            description = {
                "Set a rule to off, on, info, warning or error.",
                "A rule is a code or a name; see 'goh rules'."
            })
    private List<String> levels = List.of();

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = {"Set an option of a rule, for example", "timestamps-min-count.minimum=5."})
    private List<String> options = List.of();

    @Option(names = "--no-inline", description = "Permissions in notes do not count.")
    private boolean noInline;

    @Option(names = "--require-reason", description = "Permissions in notes must say why.")
    private boolean requireReason;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {"The configuration; unless given, the nearest", "goh.yaml up to the root of the repository."
            })
    private @Nullable Path config;

    /** What the options and the file say. */
    record Loaded(Configuration configuration, Optional<Path> file) {}

    /**
     * Reads the configuration for some notes.
     *
     * @throws ParameterException if an option is wrong
     * @throws Trouble if the file is
     */
    Loaded load(List<Path> notes) {
        Optional<Profile> named = Optional.ofNullable(profile).map(this::named);
        Optional<Path> file = config == null ? NotePaths.find(notes, Configuration.FILE_NAME) : Optional.of(config);
        Configuration base = file.map(path -> read(path, named))
                .orElseGet(() -> named.map(Configuration::defaults).orElseGet(Configuration::defaults));
        return new Loaded(base.withProfile(changed(base.profile())), file);
    }

    static Configuration read(Path file, Optional<Profile> named) {
        try {
            return Configuration.read(Files.exists(file) ? Shown.path(file) : file, named);
        } catch (ConfigurationException e) {
            throw new Trouble(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Trouble("cannot read " + Shown.of(file) + ": " + IoReasons.of(e));
        }
    }

    private Profile named(String name) {
        return NamedProfiles.named(name).orElseThrow(() -> wrong("--profile: " + NamedProfiles.unknown(name)));
    }

    private Profile changed(Profile base) {
        Profile changed = base;
        try {
            for (String level : levels) {
                int equals = equalsSign("--set", "RULE=LEVEL", level);
                changed = changed.set(level.substring(0, equals), level.substring(equals + 1));
            }
            for (String option : options) {
                int equals = equalsSign("--option", "NAME=VALUE", option);
                changed = changed.option(option.substring(0, equals), option.substring(equals + 1));
            }
        } catch (ProfileException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        changed = noInline ? changed.option(EngineRules.ALLOW_INLINE, false) : changed;
        return requireReason ? changed.option(EngineRules.REQUIRE_REASON, true) : changed;
    }

    private int equalsSign(String option, String form, String value) {
        int equals = value.indexOf('=');
        if (equals < 1) {
            throw wrong(option + " is of the form " + form + ", not '" + value + "'");
        }
        return equals;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
