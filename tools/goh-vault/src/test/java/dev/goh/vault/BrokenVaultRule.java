package dev.goh.vault;

import dev.goh.core.validation.RuleInfo;
import dev.goh.testkit.SmallRule;

/** A rule about several notes with a bug. */
record BrokenVaultRule() implements VaultRule {
    @Override
    public RuleInfo info() {
        return SmallRule.data("ACME001", "broken");
    }

    @Override
    public void check(VaultIndex index, VaultSink out) {
        throw new IllegalStateException("oh no");
    }
}
