package dev.goh.maven;

import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleProvider;
import dev.goh.vault.VaultRule;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.apache.maven.plugin.MojoExecutionException;

/** Finds the rules that the plugin's dependencies bring. */
final class ProvidedRules {
    private ProvidedRules() {}

    /** The rules of the classes that are named; if none is, those of all providers that the loader finds. */
    static List<Rule> load(List<String> classes, ClassLoader loader) throws MojoExecutionException {
        List<Rule> rules = new ArrayList<>();
        try {
            if (classes.isEmpty()) {
                ServiceLoader.load(RuleProvider.class, loader).forEach(provider -> rules.addAll(provider.rules()));
            }
        } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
            throw new MojoExecutionException("a dependency of the plugin cannot provide its rules: " + e, e);
        }
        for (String name : classes) {
            try {
                Class<?> type = Class.forName(name, true, loader);
                rules.addAll(type.asSubclass(RuleProvider.class)
                        .getConstructor()
                        .newInstance()
                        .rules());
            } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
                throw new MojoExecutionException(
                        "parameter ruleProviders: cannot use " + name + ": " + e
                                + "; it must be a RuleProvider with a public constructor without parameters, in a dependency of"
                                + " the plugin",
                        e);
            } catch (RuntimeException e) {
                throw new MojoExecutionException("parameter ruleProviders: " + name + " threw " + e, e);
            }
        }
        return rules;
    }

    /** Those about several notes. */
    static List<VaultRule> shared(List<Rule> rules) {
        return rules.stream()
                .filter(VaultRule.class::isInstance)
                .map(VaultRule.class::cast)
                .toList();
    }
}
