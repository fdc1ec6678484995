package dev.goh.maven;

import dev.goh.core.validation.Profile;
import dev.goh.core.validation.ProfileException;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleId;
import dev.goh.vault.Configuration;
import dev.goh.vault.ConfigurationException;
import dev.goh.vault.ConfigurationFinder;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NamedProfiles;
import dev.goh.vault.NoteFile;
import dev.goh.vault.report.OldReports;
import dev.goh.vault.report.Printable;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share: whether to run at all, and which rules there are and how they are set. */
abstract class RuleMojo extends AbstractMojo {
    /** Does nothing at all if true; asked before anything else. */
    @Parameter(property = "goh.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir = new File("");

    /** Where the notes are. A project without this folder has no notes. */
    @Parameter(property = "goh.notesDirectory", defaultValue = "${basedir}/notes")
    private File notesDirectory = new File("notes");

    /**
     * The rules to begin with: {@code core}, {@code obsidian}, {@code office-hours}, {@code podcast}, {@code search}, {@code strict} or
     * {@code youtube}. Unless given, what goh.yaml says, or else {@code office-hours}.
     */
    @Parameter(property = "goh.profile")
    private @Nullable String profile;

    /** Sets rules, on top of goh.yaml: a code or a name, and off, on, info, warning or error. */
    @Parameter
    private Map<String, @Nullable String> rules = Map.of();

    /** Sets options of rules, on top of goh.yaml, for example {@code timestamps-min-count.minimum}. */
    @Parameter
    private Map<String, @Nullable String> options = Map.of();

    /** The configuration; unless given, the nearest goh.yaml from the notes up to the root of the repository, as for the command goh. */
    @Parameter(property = "goh.configFile")
    private @Nullable File configFile;

    /**
     * Classes that provide rules of your own, from the dependencies of the plugin. Unless given, all that these dependencies name in
     * {@code META-INF/services/dev.goh.core.validation.RuleProvider}.
     */
    @Parameter(property = "goh.ruleProviders")
    private List<String> ruleProviders = List.of();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("goh is skipped");
            return;
        }
        run();
    }

    abstract void run() throws MojoExecutionException, MojoFailureException;

    Path notes() {
        return notesDirectory.toPath();
    }

    /** The configuration file that is named or found. */
    Optional<Path> configFile() {
        return configFile == null
                ? ConfigurationFinder.find(notes(), Configuration.FILE_NAME)
                : Optional.of(configFile.toPath());
    }

    List<Rule> moreRules() throws MojoExecutionException {
        return ProvidedRules.load(ruleProviders, getClass().getClassLoader());
    }

    Configuration configuration(List<Rule> more) throws MojoExecutionException {
        Optional<Path> file = configFile();
        try {
            Optional<Profile> named = profile == null ? Optional.empty() : Optional.of(named(profile));
            Configuration base = file.isPresent()
                    ? Configuration.read(file.get(), named, more)
                    : Configuration.defaults(
                            named.orElse(Configuration.defaults().profile())
                                    .and(Profile.of(more.toArray(Rule[]::new))));
            return base.withProfile(withOptions(withRules(base.profile())));
        } catch (ProfileException | ConfigurationException e) {
            throw failure(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw failure("cannot read " + shown(file.orElseThrow()) + ": " + IoReasons.of(e), e);
        }
    }

    private Profile withRules(Profile base) throws MojoExecutionException {
        Profile changed = base;
        String what = "parameter rules: ";
        try {
            for (Map.Entry<String, @Nullable String> rule : rules.entrySet()) {
                what = "parameter rules: ";
                RuleId id = changed.rule(rule.getKey()).id();
                what += rule.getKey() + ": ";
                changed = changed.set(id.code(), text(rule.getValue()));
            }
            return changed;
        } catch (ProfileException e) {
            throw failure(what + e.getMessage(), e);
        }
    }

    private Profile withOptions(Profile base) throws MojoExecutionException {
        Profile changed = base;
        try {
            for (Map.Entry<String, @Nullable String> option : options.entrySet()) {
                changed = changed.option(option.getKey(), text(option.getValue()));
            }
            return changed;
        } catch (ProfileException e) {
            throw failure("parameter options: " + e.getMessage(), e);
        }
    }

    /** Looks at what a file holds that is to be written. */
    interface Look {
        void run() throws FileSystemException;
    }

    /** Refuses to write over a file that does not begin as what is to be written. */
    void refuseOthers(String parameter, Path file, String what, Pattern beginning) throws MojoExecutionException {
        refuse(parameter, file, () -> OldReports.check(file, what, beginning));
    }

    void refuse(String parameter, Path file, Look look) throws MojoExecutionException {
        try {
            look.run();
        } catch (FileSystemException e) {
            throw failure("parameter " + parameter + ": cannot write " + shown(file) + ": " + IoReasons.of(e), e);
        }
    }

    /** What an element of a POM holds; Maven gives null for an empty one. */
    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** What reports name files from: the root of the repository, so that services find them, or else the project. */
    private Path root() {
        return ConfigurationFinder.root(basedir.toPath());
    }

    /** What a person here would call a file. */
    String shown(Path file) {
        return Printable.line(name(file));
    }

    /** The name of a file from the root, in whatever characters. */
    String name(Path file) {
        return fromRoot(NoteFile.name(file.toAbsolutePath().normalize()));
    }

    /** What is left of a whole name below the root. */
    String fromRoot(String name) {
        String root = NoteFile.name(root()) + "/";
        return name.startsWith(root) ? name.substring(root.length()) : name;
    }

    /** A failure and its reason, which is not its cause: Maven would add the reason's message, which says the same in other words. */
    static MojoExecutionException failure(String message, Throwable reason) {
        MojoExecutionException failure = new MojoExecutionException(message);
        failure.addSuppressed(reason);
        return failure;
    }

    private static Profile named(String name) throws MojoExecutionException {
        return NamedProfiles.named(name)
                .orElseThrow(() -> new MojoExecutionException("parameter profile: " + NamedProfiles.unknown(name)));
    }
}
