package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.SourceSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs one rule and makes findings of what it reports. */
final class FindingCollector implements FindingSink {
    private final RuleInfo info;
    private final Episode episode;
    private final PhaseGuess phase;
    private final Profile profile;
    private final List<Finding> findings;

    private FindingCollector(RuleInfo info, RuleInput in, Profile profile, List<Finding> findings) {
        this.info = info;
        this.episode = in.episode();
        this.phase = in.phase();
        this.profile = profile;
        this.findings = findings;
    }

    /** Adds what a rule finds; what it throws becomes a finding, too. */
    static void run(Rule rule, RuleInput in, Profile profile, List<Finding> findings) {
        RuleInfo info = rule.info();
        try {
            rule.check(in, new FindingCollector(info, in, profile, findings));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            findings.add(crash(info, in.phase().phase(), e));
        }
    }

    private static Finding crash(RuleInfo info, Phase phase, Throwable e) {
        String message = String.valueOf(e.getMessage());
        return Finding.builder()
                .info(EngineRules.RULE_CRASHED)
                .phase(phase)
                .severity(Severity.ERROR)
                .path(ModelPath.ROOT)
                .variant("crashed")
                .args(List.of(
                        Arg.text("rule", info.id().code()),
                        Arg.text("name", info.id().name()),
                        Arg.text("class", e.getClass().getName()),
                        Arg.text("message", message)))
                .fingerprint(Fingerprint.of(
                        EngineRules.RULE_CRASHED.id(),
                        ModelPath.of(info.id().code()),
                        "crashed",
                        Episode.builder().build()))
                .build();
    }

    @Override
    public Draft at(ModelPath path) {
        return new Begun(path);
    }

    private final class Begun implements Draft {
        private final Finding.Builder finding = Finding.builder();
        private final ModelPath path;

        Begun(ModelPath path) {
            this.path = path;
            finding.info(info).phase(phase.phase()).path(path);
        }

        @Override
        public Draft part(TextPart part) {
            finding.part(part);
            return this;
        }

        @Override
        public Draft span(SourceSpan span) {
            finding.span(span);
            return this;
        }

        @Override
        public Draft related(ModelPath... paths) {
            finding.addRelated(paths);
            return this;
        }

        @Override
        public Draft fix(String name, Edit edit, Arg... args) {
            FixInfo fix = info.fixes().get(name);
            if (fix == null) {
                throw new IllegalArgumentException("rule " + info.id() + " has no fix " + name);
            }
            finding.addFixes(new Fix(info.id(), name, fix, edit, Arrays.asList(args)));
            return this;
        }

        @Override
        public void report(String variant, Arg... args) {
            if (!info.messages().containsKey(variant)) {
                throw new IllegalArgumentException("rule " + info.id() + " has no message " + variant);
            }
            Optional<Severity> severity = profile.severity(info, variant, phase);
            severity.ifPresent(level -> findings.add(finding.severity(level)
                    .variant(variant)
                    .args(Arrays.asList(args))
                    .fingerprint(Fingerprint.of(info.id(), path, variant, episode))
                    .build()));
        }
    }
}
