package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.PropertyValue;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fingerprint;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Suppression;
import dev.goh.core.validation.ValidationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Applies what a note allows to what was found in it, and reports permissions that are wrong or do nothing. */
final class Permissions {
    static final String PROPERTY = PermissionReader.PROPERTY;

    /** For fingerprints that depend on no episode. */
    private static final Episode NO_EPISODE = Episode.builder().build();

    private static final int WHOLE_NOTE = -1;

    private final Profile profile;
    private final Context context;
    private final PhaseGuess phase;
    private final List<Allowed> allowed = new ArrayList<>();
    /** By the rule's code and whether they are for a line alone, then by their first line. */
    private final Map<String, TreeMap<Integer, List<Allowed>>> byRule = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    /** One rule of one permission. */
    private static final class Allowed {
        private final Permission permission;
        private final RuleInfo rule;
        private boolean used;

        private Allowed(Permission permission, RuleInfo rule) {
            this.permission = permission;
            this.rule = rule;
        }
    }

    private Permissions(Profile profile, Context context, PhaseGuess phase) {
        this.profile = profile;
        this.context = context;
        this.phase = phase;
    }

    /** The texts of the property; empty if it is anything but a text or a list of texts. */
    static Optional<List<String>> texts(PropertyValue value) {
        List<PropertyValue> values = value instanceof PropertyValue.Items items ? items.values() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (PropertyValue one : values) {
            if (!(one instanceof PropertyValue.Text text)) {
                return Optional.empty();
            }
            texts.add(text.value());
        }
        return Optional.of(texts);
    }

    /** Tells the findings that a note allows from the others. */
    static ValidationReport apply(NoteReading note, ValidationReport report, Profile profile, Context context) {
        PermissionReader reader = PermissionReader.read(note);
        if (reader.permissions().isEmpty() && reader.unread().isEmpty()) {
            return report;
        }
        return new Permissions(profile, context, report.phase()).apply(reader, report);
    }

    private ValidationReport apply(PermissionReader reader, ValidationReport report) {
        boolean inline = profile.value(EngineRules.ALLOW_INLINE);
        for (PermissionReader.Unread unread : reader.unread()) {
            invalid("grammar", ModelPath.ROOT, Optional.of(unread.span()), Arg.text("text", unread.text()));
        }
        for (Permission permission : reader.permissions()) {
            if (inline) {
                permission.terms().rules().forEach(rule -> allow(permission, rule));
            } else {
                invalid("forbidden", permission.path(), permission.span());
            }
        }
        List<Finding> counted = new ArrayList<>();
        List<Finding> suppressed = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Optional<Permission> permission = use(finding);
            if (permission.isPresent()) {
                Permission.Terms terms = permission.get().terms();
                suppressed.add(finding.withSuppression(
                        new Suppression(permission.get().scope(), terms.reason(), terms.until())));
            } else {
                counted.add(finding);
            }
        }
        for (Allowed one : allowed) {
            if (!one.used && runs(one.rule)) {
                report(EngineRules.SUPPRESSION_UNUSED, "unused", one.permission, code(one.rule));
            }
        }
        counted.addAll(findings);
        return new ValidationReport(phase, counted, suppressed);
    }

    private void allow(Permission permission, String name) {
        Arg written = Arg.text("rule", name);
        RuleInfo rule = profile.infos().stream()
                .filter(info -> info.isCalled(name))
                .findFirst()
                .orElse(null);
        if (rule == null) {
            String near = profile.nearestRule(name);
            invalid("unknown", permission.path(), permission.span(), written, Arg.text("near", near));
            return;
        }
        RuleId id = rule.id();
        if (EngineRules.isAlwaysOn(id)) {
            invalid("engine", permission.path(), permission.span(), written);
            return;
        }
        if (rule.formerNames().contains(name)) {
            invalid(
                    "former",
                    permission.path(),
                    permission.span(),
                    written,
                    Arg.text("code", id.code()),
                    Arg.text("name", id.name()));
        }
        Permission.Terms terms = permission.terms();
        if (terms.reason().isEmpty() && profile.value(EngineRules.REQUIRE_REASON)) {
            invalid("reason", permission.path(), permission.span(), written);
            return;
        }
        Optional<LocalDate> past = terms.until()
                .filter(last -> context.asOf().filter(last::isBefore).isPresent());
        if (past.isPresent()) {
            report(EngineRules.SUPPRESSION_UNUSED, "expired", permission, written, Arg.date("until", past.get()));
        } else {
            remember(permission, rule);
        }
    }

    private void remember(Permission permission, RuleInfo rule) {
        Allowed one = new Allowed(permission, rule);
        allowed.add(one);
        Suppression.Scope scope = permission.scope();
        boolean wide = scope == Suppression.Scope.SECTION || scope == Suppression.Scope.NOTE;
        int from = scope == Suppression.Scope.NOTE ? WHOLE_NOTE : permission.from();
        byRule.computeIfAbsent(key(rule.id().code(), wide), key -> new TreeMap<>())
                .computeIfAbsent(from, line -> new ArrayList<>())
                .add(one);
    }

    /** The permission that covers a finding, the one for the fewest lines first. All that do are needed. */
    private Optional<Permission> use(Finding finding) {
        String code = finding.rule().code();
        TreeMap<Integer, List<Allowed>> lines = byRule.getOrDefault(key(code, false), new TreeMap<>());
        TreeMap<Integer, List<Allowed>> wide = byRule.getOrDefault(key(code, true), new TreeMap<>());
        List<Allowed> covering = new ArrayList<>();
        finding.span().ifPresent(span -> {
            int line = span.start().line() - 1;
            covering.addAll(lines.getOrDefault(line, List.of()));
            Map.Entry<Integer, List<Allowed>> section = wide.floorEntry(line);
            if (section != null && section.getKey() != WHOLE_NOTE) {
                section.getValue().stream()
                        .filter(one -> line <= one.permission.to())
                        .forEach(covering::add);
            }
        });
        covering.addAll(wide.getOrDefault(WHOLE_NOTE, List.of()));
        covering.forEach(one -> one.used = true);
        return covering.stream().findFirst().map(one -> one.permission);
    }

    private static String key(String code, boolean wide) {
        return wide ? code + '+' : code;
    }

    /** Rules about exports run when one is made, so nobody can tell here whether they are needed. */
    private boolean runs(RuleInfo rule) {
        return rule.category() != RuleCategory.EXPORT
                && rule.messages().keySet().stream()
                        .anyMatch(variant ->
                                profile.severity(rule, variant, phase).isPresent());
    }

    private static Arg code(RuleInfo rule) {
        return Arg.text("rule", rule.id().code());
    }

    private void report(RuleInfo info, String variant, Permission permission, Arg... args) {
        add(info, variant, permission.path(), permission.span(), args);
    }

    private void invalid(String variant, ModelPath path, Optional<SourceSpan> span, Arg... args) {
        add(EngineRules.SUPPRESSION_INVALID, variant, path, span, args);
    }

    private void add(RuleInfo info, String variant, ModelPath path, Optional<SourceSpan> span, Arg... args) {
        // Of several permissions in one value, the fingerprint tells which.
        String which = args.length == 0 ? "" : String.valueOf(args[0].value());
        profile.severity(info, variant, phase)
                .ifPresent(severity -> findings.add(Finding.builder()
                        .info(info)
                        .phase(phase.phase())
                        .severity(severity)
                        .path(path)
                        .span(span)
                        .variant(variant)
                        .args(List.of(args))
                        .fingerprint(Fingerprint.of(info.id(), path.child(which), variant, NO_EPISODE))
                        .build()));
    }
}
