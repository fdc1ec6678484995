package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something that can be done about a finding. Immutable and thread-safe; equal by content.
 *
 * @param rule the rule that offers it
 * @param name which of the rule's fixes it is
 * @param info how far it can be trusted, and its label
 * @param edit what it does
 * @param args what the label names
 */
public record Fix(RuleId rule, String name, FixInfo info, Edit edit, List<Arg> args) {
    /**
     * Copies the arguments.
     *
     * @param rule the rule that offers it
     * @param name which of the rule's fixes it is
     * @param info how far it can be trusted, and its label
     * @param edit what it does
     * @param args what the label names
     */
    public Fix {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(edit, "edit");
        args = List.copyOf(args);
    }

    /**
     * Tells how far it can be trusted.
     *
     * @return the applicability
     */
    public Applicability applicability() {
        return info.applicability();
    }

    /**
     * Says what it does.
     *
     * @param locale the language wanted; English is given where there is no other
     * @return a short imperative
     */
    public String label(Locale locale) {
        return label(Messages.of(locale));
    }

    /**
     * Says what it does.
     *
     * @param messages the language
     * @return a short imperative
     */
    public String label(Messages messages) {
        return messages.render(rule.name() + ".fix." + name, info.label(), args);
    }

    /**
     * Returns the values of the episode that it may change.
     *
     * @return their addresses; empty if the episode stays as it is
     */
    public List<ModelPath> paths() {
        return edit.paths();
    }
}
