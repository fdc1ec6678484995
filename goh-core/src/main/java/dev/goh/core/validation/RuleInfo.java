package dev.goh.core.validation;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A rule as data: what it is called, how bad its findings are in which phase, its texts, options and fixes. Immutable and
 * thread-safe. Shown by its code alone, since findings hold it.
 */
@Value.Immutable
@GohStyle
public sealed interface RuleInfo extends WithRuleInfo permits ImmutableRuleInfo {
    /**
     * Returns what the rule is called.
     *
     * @return code and name
     */
    RuleId id();

    /**
     * Returns what the rule was called before. A former name still finds the rule.
     *
     * @return names in kebab case
     */
    @Value.Redacted
    List<String> formerNames();

    /**
     * Returns what the rule is about.
     *
     * @return the category
     */
    @Value.Redacted
    @Value.Default
    default RuleCategory category() {
        return RuleCategory.OTHER;
    }

    /**
     * Returns why the rule exists, in a sentence or two.
     *
     * @return English text; possibly empty
     */
    @Value.Redacted
    @Value.Default
    default String rationale() {
        return "";
    }

    /**
     * Returns what the rule rests on: words of the template, or a standard.
     *
     * @return English text; possibly empty
     */
    @Value.Redacted
    @Value.Default
    default String source() {
        return "";
    }

    /**
     * Returns where more is said about the rule.
     *
     * @return an address; for the built-in rules the section of {@code docs/rules.md}, relative to the top of the project;
     *     for others empty unless set
     */
    @Value.Redacted
    @Value.Default
    default Optional<URI> docs() {
        String section = id().code().toLowerCase(Locale.ROOT) + "-" + id().name();
        return id().code().startsWith("GOH") ? Optional.of(URI.create("docs/rules.md#" + section)) : Optional.empty();
    }

    /**
     * Returns how bad a finding is in each phase.
     *
     * @return the severities; the rule does not run in a phase that is missing
     */
    @Value.Redacted
    Map<Phase, Severity> severities();

    /**
     * Returns the severities of variants that differ from the rule's own, which they take the place of in all phases.
     *
     * @return severities by phase, by variant; a variant is not reported in a phase that is missing
     */
    @Value.Redacted
    Map<String, Map<Phase, Severity>> variantSeverities();

    /**
     * Tells whether a profile has the rule on unless it says otherwise.
     *
     * @return true unless set
     */
    @Value.Redacted
    @Value.Default
    default boolean isOnByDefault() {
        return true;
    }

    /**
     * Tells whether the rule is about work still to be done, not about a note that contradicts itself. An inferred phase
     * never makes such a finding an error.
     *
     * @return false unless set
     */
    @Value.Redacted
    @Value.Default
    default boolean isProcessRule() {
        return false;
    }

    /**
     * Returns what is wrong, by variant: English, with arguments in braces.
     *
     * @return the message of each variant
     */
    @Value.Redacted
    Map<String, String> messages();

    /**
     * Returns what to do, by variant: English, with arguments in braces.
     *
     * @return the help of each variant
     */
    @Value.Redacted
    Map<String, String> helps();

    /**
     * Returns what a user may set.
     *
     * @return the options
     */
    @Value.Redacted
    List<RuleOption<?>> options();

    /**
     * Returns what the rule may offer to do.
     *
     * @return the fixes by name
     */
    @Value.Redacted
    Map<String, FixInfo> fixes();

    /**
     * Returns a note in which the rule finds something.
     *
     * @return the note; empty if none shows it
     */
    @Value.Redacted
    Optional<RuleExample> bad();

    /**
     * Returns the same note, mended.
     *
     * @return the note; empty if none shows it
     */
    @Value.Redacted
    Optional<RuleExample> good();

    /**
     * Checks that the parts belong together; called by the builder.
     *
     * @throws IllegalArgumentException if the rule runs in no phase, if there is a help or a severity for a variant without a
     *     message, or if an option's name does not begin with the rule's and a full stop
     */
    @Value.Check
    default void check() {
        if (severities().isEmpty() && variantSeverities().isEmpty()) {
            throw new IllegalArgumentException(
                    "rule " + id() + " runs in no phase; say with from(..) or in(..) how bad its findings are");
        }
        Stream.concat(helps().keySet().stream(), variantSeverities().keySet().stream())
                .filter(variant -> !messages().containsKey(variant))
                .findFirst()
                .ifPresent(variant -> {
                    throw new IllegalArgumentException("rule " + id() + " has no message " + variant);
                });
        options().stream()
                .map(RuleOption::name)
                .filter(name -> !name.startsWith(id().name() + "."))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "an option of rule " + id() + " is called " + id().name() + "." + name + ", not " + name);
                });
    }

    /**
     * Tells whether somebody means this rule.
     *
     * @param name what they call it
     * @return whether that is its code, its name or a former name
     */
    default boolean isCalled(String name) {
        return id().code().equals(name)
                || id().name().equals(name)
                || formerNames().contains(name);
    }

    /**
     * Returns how bad a finding of this rule is.
     *
     * @param variant which of the rule's messages applies
     * @param phase the phase, and whether a person gave it
     * @return the severity; empty if the rule does not run in the phase
     */
    default Optional<Severity> severity(String variant, PhaseGuess phase) {
        Severity severity =
                variantSeverities().getOrDefault(variant, severities()).get(phase.phase());
        if (severity == Severity.ERROR && isProcessRule() && !phase.isExplicit()) {
            return Optional.of(Severity.WARNING);
        }
        return Optional.ofNullable(severity);
    }

    /**
     * Returns a builder for a rule.
     *
     * @param code a code with a prefix of the provider's own, for example {@code ACME001}
     * @param name the property that is wanted, in kebab case
     * @return a new builder
     * @throws IllegalArgumentException if code or name have another form
     */
    static Builder of(String code, String name) {
        Builder builder = new Builder();
        builder.id(new RuleId(code, name));
        return builder;
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rule descriptions; not thread-safe. */
    final class Builder extends ImmutableRuleInfo.Builder {
        Builder() {}

        /**
         * Sets the severity in one phase and all later ones. A later call wins, so call it in the order of the phases.
         *
         * @param first the first phase
         * @param severity how bad a finding is from then on
         * @return this builder
         */
        public Builder from(Phase first, Severity severity) {
            for (Phase phase : Phase.values()) {
                if (phase.compareTo(first) >= 0) {
                    putSeverity(phase, severity);
                }
            }
            return this;
        }

        /**
         * Sets the severity in one phase.
         *
         * @param phase the phase
         * @param severity how bad a finding is in it
         * @return this builder
         */
        public Builder in(Phase phase, Severity severity) {
            putSeverity(phase, severity);
            return this;
        }

        /**
         * Sets the severity of one variant in a range of phases, in place of the rule's own: in other phases the variant is
         * not reported. A second call for the variant takes the place of the first, range and all.
         *
         * @param variant the variant's name
         * @param first the first phase
         * @param last the last phase; if it is before the first, the variant is never reported
         * @param severity how bad it is from the first to the last
         * @return this builder
         */
        public Builder variantIn(String variant, Phase first, Phase last, Severity severity) {
            Map<Phase, Severity> severities = new EnumMap<>(Phase.class);
            for (Phase phase : Phase.values()) {
                if (phase.compareTo(first) >= 0 && phase.compareTo(last) <= 0) {
                    severities.put(phase, severity);
                }
            }
            putVariantSeverity(variant, severities);
            return this;
        }

        /**
         * Adds a variant of the finding.
         *
         * @param variant its name
         * @param message what is wrong
         * @param help what to do
         * @return this builder
         */
        public Builder variant(String variant, String message, String help) {
            return message(variant, message).help(variant, help);
        }

        /**
         * Sets the message of a variant.
         *
         * @param variant its name
         * @param message what is wrong
         * @return this builder
         */
        public Builder message(String variant, String message) {
            putMessage(variant, message);
            return this;
        }

        /**
         * Sets the help of a variant.
         *
         * @param variant its name
         * @param help what to do
         * @return this builder
         */
        public Builder help(String variant, String help) {
            putHelp(variant, help);
            return this;
        }

        /**
         * Adds an option.
         *
         * @param option the option; its name begins with the rule's and a full stop
         * @return this builder
         */
        public Builder option(RuleOption<?> option) {
            addOptions(option);
            return this;
        }

        /**
         * Adds a fix that the rule may offer.
         *
         * @param name its name
         * @param applicability how far it can be trusted
         * @param label what it does, English, with arguments in braces
         * @return this builder
         */
        public Builder fix(String name, Applicability applicability, String label) {
            putFix(name, new FixInfo(applicability, label));
            return this;
        }

        /**
         * Sets the note in which the rule finds something.
         *
         * @param lines the note's lines
         * @return this builder
         */
        public Builder bad(String... lines) {
            bad(new RuleExample("", note(lines)));
            return this;
        }

        /**
         * Sets the same note, mended.
         *
         * @param lines the note's lines
         * @return this builder
         */
        public Builder good(String... lines) {
            good(new RuleExample("", note(lines)));
            return this;
        }

        /**
         * Sets the note in which the rule finds something, and its file's name.
         *
         * @param fileName the name of its file
         * @param lines the note's lines
         * @return this builder
         */
        public Builder badFile(String fileName, String... lines) {
            bad(new RuleExample(fileName, note(lines)));
            return this;
        }

        /**
         * Sets the same note, mended, and its file's name.
         *
         * @param fileName the name of its file
         * @param lines the note's lines
         * @return this builder
         */
        public Builder goodFile(String fileName, String... lines) {
            good(new RuleExample(fileName, note(lines)));
            return this;
        }

        private static String note(String... lines) {
            return lines.length == 0 ? "" : String.join("\n", lines) + "\n";
        }
    }
}
