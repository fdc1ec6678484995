package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Messages;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.RuleExample;
import dev.goh.core.validation.RuleInfo;
import dev.goh.markdown.NoteValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules about several notes say of themselves is true. */
class VaultRuleExamplesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+\\}");

    static List<VaultRule> rules() {
        return VaultRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExamplesShowWhatTheRuleMeans(VaultRule rule, @TempDir Path folder) throws Exception {
        assertThat(findings(rule.info(), rule.info().bad().orElseThrow(), folder.resolve("bad")))
                .isPositive();
        assertThat(findings(rule.info(), rule.info().good().orElseThrow(), folder.resolve("good")))
                .isZero();
    }

    /** How many findings the rule has in the note of an example. */
    private static long findings(RuleInfo rule, RuleExample example, Path folder) throws Exception {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve(example.fileName()), example.note());
        for (Map.Entry<String, String> other : example.others().entrySet()) {
            Files.writeString(folder.resolve(other.getKey()), other.getValue());
        }
        List<NoteFile> files =
                NoteFinder.find(List.of(folder.toString()), Excludes.none()).files();
        Vaults.Log log = new Vaults.Log();
        VaultChecker.of(NoteValidator.of(
                        NamedProfiles.named("strict").orElseThrow().only(rule.id())))
                .check(files, Context.in(Phase.SCHEDULED), Runnable::run, 1, log);
        return log.checked.stream()
                .filter(file -> file.name().endsWith(example.fileName()))
                .mapToLong(file -> file.report().of(rule.id()).size())
                .sum();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyTextIsThereInSpanishWithTheSameArguments(VaultRule rule) {
        Messages spanish = Messages.of(Locale.forLanguageTag("es"));
        RuleInfo info = rule.info();
        Set<String> variants = new HashSet<>(info.messages().keySet());
        assertThat(info.helps().keySet()).isEqualTo(variants);
        for (String variant : variants) {
            String key = info.id().name() + "." + variant;
            assertThat(placeholders(spanish.texts().getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(placeholders(info.messages().get(variant)))
                    .isNotEmpty();
            assertThat(spanish.texts()).containsKey(key + ".help");
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
