package dev.goh.vault;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules about several notes found, by file. Each finding is handed to the engine as a rule about its one note, so that
 * severities, places and permissions are dealt with as for any other.
 */
final class VaultFindings {
    static final VaultFindings NONE = new VaultFindings();

    private final Map<NoteFile, List<Rule>> byFile = new HashMap<>();

    private VaultFindings() {}

    static VaultFindings of(List<VaultRule> rules, VaultIndex index) {
        VaultFindings findings = new VaultFindings();
        for (VaultRule rule : rules) {
            try {
                rule.check(
                        index,
                        (note, path, variant, args) ->
                                findings.add(note.file(), new Known(rule.info(), path, variant, List.of(args))));
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                index.notes().stream().findFirst().ifPresent(note -> findings.add(note.file(), new Crashed(rule, e)));
            }
        }
        return findings;
    }

    private void add(NoteFile file, Rule rule) {
        byFile.computeIfAbsent(file, key -> new ArrayList<>(1)).add(rule);
    }

    /** The rules that find in this note what was found. */
    List<Rule> about(NoteFile file) {
        return byFile.getOrDefault(file, List.of());
    }

    private record Known(RuleInfo info, ModelPath path, String variant, List<Arg> args) implements Rule {
        @Override
        public void check(RuleInput in, FindingSink out) {
            out.at(path).report(variant, args.toArray(Arg[]::new));
        }
    }

    /** Throws again where the engine makes a finding of it. */
    private record Crashed(VaultRule rule, Throwable reason) implements Rule {
        @Override
        public RuleInfo info() {
            return rule.info();
        }

        @Override
        public void check(RuleInput in, FindingSink out) {
            if (reason instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) reason;
        }
    }
}
