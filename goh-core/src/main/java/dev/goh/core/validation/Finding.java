package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.SourceSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a rule found. A value without any text of its own: message and help are rendered on request. Immutable,
 * thread-safe and ordered: by place in the note, then code, path, variant and arguments. Severity and fixes make no difference
 * for the order, but for equality.
 */
@Value.Immutable
@GohStyle
public sealed interface Finding extends WithFinding, Comparable<Finding> permits ImmutableFinding {
    /**
     * Describes the rule that found it.
     *
     * @return the rule's data
     */
    RuleInfo info();

    /**
     * Returns what the rule is called.
     *
     * @return code and name
     */
    default RuleId rule() {
        return info().id();
    }

    /**
     * Returns how far the episode was taken to be.
     *
     * @return the phase; the report says why
     */
    Phase phase();

    /**
     * Returns how bad it is in that phase.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns the value that is wrong.
     *
     * @return its address in the episode
     */
    ModelPath path();

    /**
     * Returns where it stands in the note.
     *
     * @return the range; empty for an episode without a note, and for what is missing from a note
     */
    Optional<SourceSpan> span();

    /**
     * Returns which of the rule's messages applies.
     *
     * @return the variant's name
     */
    String variant();

    /**
     * Returns what the message names.
     *
     * @return the arguments in order
     */
    List<Arg> args();

    /**
     * Returns which part of the value is meant.
     *
     * @return the part; empty for the whole value
     */
    Optional<TextPart> part();

    /**
     * Returns other values that the finding is about.
     *
     * @return their addresses
     */
    List<ModelPath> related();

    /**
     * Returns what can be done about it.
     *
     * @return the fixes, the likeliest first
     */
    List<Fix> fixes();

    /**
     * Returns why the finding is not to be counted.
     *
     * @return the permission given in the note; empty if there is none
     */
    Optional<Suppression> suppression();

    /**
     * Returns what tells the finding again in a later version of the note.
     *
     * @return the fingerprint; unless set, one that holds the path as it is
     */
    @Value.Default
    default Fingerprint fingerprint() {
        return Fingerprint.of(rule(), path(), variant(), Episode.builder().build());
    }

    /**
     * Checks that the rule has the variant; called by the builder.
     *
     * @throws IllegalArgumentException if it has not
     */
    @Value.Check
    default void check() {
        if (!info().messages().containsKey(variant())) {
            throw new IllegalArgumentException("rule " + rule() + " has no message " + variant());
        }
    }

    /**
     * Says what is wrong.
     *
     * @param locale the language wanted; English is given where there is no other
     * @return one sentence without a full stop
     */
    default String message(Locale locale) {
        return message(Messages.of(locale));
    }

    /**
     * Says what is wrong.
     *
     * @param messages the language
     * @return one sentence without a full stop
     */
    default String message(Messages messages) {
        String key = rule().name() + "." + variant();
        return messages.render(key, info().messages().getOrDefault(variant(), ""), args());
    }

    /**
     * Says what to do.
     *
     * @param locale the language wanted; English is given where there is no other
     * @return one sentence without a full stop; possibly empty
     */
    default String help(Locale locale) {
        return help(Messages.of(locale));
    }

    /**
     * Says what to do.
     *
     * @param messages the language
     * @return one sentence without a full stop; possibly empty
     */
    default String help(Messages messages) {
        String key = rule().name() + "." + variant() + ".help";
        return messages.render(key, info().helps().getOrDefault(variant(), ""), args());
    }

    @Override
    default int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The order of findings: those with a place in the note first, from its start to its end. */
    Comparator<Finding> ORDER = Comparator.<Finding, Integer>comparing(
                    finding -> finding.span().map(span -> span.start().offset()).orElse(Integer.MAX_VALUE))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::path)
            .thenComparing(Finding::variant)
            .thenComparing(finding -> finding.args().toString())
            .thenComparing(finding -> finding.part().map(TextPart::text).orElse(""))
            .thenComparing(finding -> finding.part().map(TextPart::occurrence).orElse(0));

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds findings; not thread-safe. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
