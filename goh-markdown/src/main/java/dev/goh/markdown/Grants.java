package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Suppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the permission that covers a finding, and remembers which were needed. */
final class Grants {
    /** For fingerprints that depend on no episode. */
    static final Episode NO_EPISODE = Episode.builder().build();

    private static final int WHOLE_NOTE = -1;

    private final List<Grant> all = new ArrayList<>();
    /** By the rule's code and whether they are for a line alone, then by their first line. */
    private final Map<String, TreeMap<Integer, List<Grant>>> byRule = new HashMap<>();

    /** One rule of one permission. */
    static final class Grant {
        private final Permission permission;
        private final RuleInfo rule;
        private boolean used;

        private Grant(Permission permission, RuleInfo rule) {
            this.permission = permission;
            this.rule = rule;
        }

        Permission permission() {
            return permission;
        }

        RuleInfo rule() {
            return rule;
        }
    }

    void add(Permission permission, RuleInfo rule) {
        Grant grant = new Grant(permission, rule);
        all.add(grant);
        Suppression.Scope scope = permission.scope();
        boolean wide = scope == Suppression.Scope.SECTION || scope == Suppression.Scope.NOTE;
        int from = scope == Suppression.Scope.NOTE ? WHOLE_NOTE : permission.from();
        byRule.computeIfAbsent(key(rule.id().code(), wide), key -> new TreeMap<>())
                .computeIfAbsent(from, line -> new ArrayList<>())
                .add(grant);
    }

    /** The permission that covers a finding, the one for the fewest lines first. All that do are needed. */
    Optional<Permission> use(Finding finding) {
        String code = finding.rule().code();
        TreeMap<Integer, List<Grant>> lines = byRule.getOrDefault(key(code, false), new TreeMap<>());
        TreeMap<Integer, List<Grant>> wide = byRule.getOrDefault(key(code, true), new TreeMap<>());
        List<Grant> covering = new ArrayList<>();
        finding.span().ifPresent(span -> {
            int line = span.start().line() - 1;
            covering.addAll(lines.getOrDefault(line, List.of()));
            Map.Entry<Integer, List<Grant>> section = wide.floorEntry(line);
            if (section != null && section.getKey() != WHOLE_NOTE) {
                section.getValue().stream()
                        .filter(grant -> line <= grant.permission.to())
                        .forEach(covering::add);
            }
        });
        covering.addAll(wide.getOrDefault(WHOLE_NOTE, List.of()));
        covering.forEach(grant -> grant.used = true);
        return covering.stream().findFirst().map(Grant::permission);
    }

    List<Grant> unused() {
        return all.stream().filter(grant -> !grant.used).toList();
    }

    private static String key(String code, boolean wide) {
        return wide ? code + '+' : code;
    }
}
