package dev.goh.core.validation;

import java.util.List;

/**
 * Rules of your own, in a jar of their own. Tools such as the Maven plugin find providers through {@link java.util.ServiceLoader}: the
 * jar names its providers in {@code META-INF/services/dev.goh.core.validation.RuleProvider}. The library itself looks for none.
 *
 * <p>Implementations need a public constructor without parameters.
 */
public interface RuleProvider {
    /**
     * Returns the rules.
     *
     * @return the rules, each on unless it is off by default; their codes and names must be no other rule's
     */
    List<Rule> rules();
}
