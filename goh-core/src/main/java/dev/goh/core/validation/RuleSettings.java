package dev.goh.core.validation;

import dev.goh.core.internal.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a profile knows, each with what is set of it. No two have the same code or name. What changes something returns a
 * changed copy.
 *
 * @param byCode sorted
 */
record RuleSettings(Map<String, RuleSetting> byCode) {
    static RuleSettings none() {
        return new RuleSettings(new TreeMap<>());
    }

    /** What is set of each, in the order of their codes. */
    Collection<RuleSetting> all() {
        return byCode.values();
    }

    RuleSettings with(RuleSetting setting) {
        Map<String, RuleSetting> all = new TreeMap<>(byCode);
        all.put(setting.info().id().code(), setting);
        return new RuleSettings(all);
    }

    RuleSettings each(UnaryOperator<RuleSetting> change) {
        Map<String, RuleSetting> all = new TreeMap<>();
        byCode.forEach((code, setting) -> all.put(code, change.apply(setting)));
        return new RuleSettings(all);
    }

    /**
     * These and others. What the others set, wins.
     *
     * @throws ProfileException if two different rules have the same code or name
     */
    RuleSettings and(Collection<RuleSetting> others) {
        Map<String, RuleSetting> all = new TreeMap<>(byCode);
        for (RuleSetting other : others) {
            String code = other.info().id().code();
            RuleSetting mine = all.get(code);
            checkDistinct(other.info().id(), mine, all.values());
            all.put(code, mine == null ? other : mine.and(other));
        }
        return new RuleSettings(all);
    }

    private static void checkDistinct(RuleId id, @Nullable RuleSetting same, Collection<RuleSetting> others) {
        if (same != null && !same.info().id().name().equals(id.name())) {
            throw new ProfileException("two rules have the code " + id.code() + ": "
                    + same.info().id().name() + " and " + id.name());
        }
        for (RuleSetting other : others) {
            if (same == null && other.info().id().name().equals(id.name())) {
                throw new ProfileException("two rules have the name " + id.name() + ": "
                        + other.info().id().code() + " and " + id.code());
            }
        }
    }

    Optional<RuleSetting> find(RuleId rule) {
        return Optional.ofNullable(byCode.get(rule.code()));
    }

    /**
     * Finds what is set of a rule.
     *
     * @throws ProfileException if it is none of these; the message names the nearest
     */
    RuleSetting get(RuleId rule) {
        return find(rule).orElseThrow(() -> unknown("rule", rule.code(), names()));
    }

    /**
     * Finds a rule by its code, name or former name.
     *
     * @throws ProfileException if there is none; the message names the nearest
     */
    RuleInfo info(String called) {
        return all().stream()
                .map(RuleSetting::info)
                .filter(info -> info.isCalled(called))
                .findFirst()
                .orElseThrow(() -> unknown("rule", called, names()));
    }

    /**
     * Finds an option of any rule.
     *
     * @throws ProfileException if there is none; the message names the nearest
     */
    RuleOption<?> option(String name) {
        Set<String> names = new HashSet<>();
        for (RuleSetting setting : all()) {
            for (RuleOption<?> option : setting.info().options()) {
                if (option.name().equals(name)) {
                    return option;
                }
                names.add(option.name());
            }
        }
        throw unknown("option", name, names);
    }

    /** Codes, names and former names. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (RuleSetting setting : all()) {
            names.add(setting.info().id().code());
            names.add(setting.info().id().name());
            names.addAll(setting.info().formerNames());
        }
        return names;
    }

    private static ProfileException unknown(String what, String word, Collection<String> known) {
        String nearest = EditDistance.nearest(word, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return new ProfileException("no " + what + " \"" + word + "\"" + nearest);
    }
}
