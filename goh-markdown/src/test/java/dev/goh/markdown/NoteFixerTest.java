package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import dev.goh.core.validation.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which fixes are made, where rules disagree. */
class NoteFixerTest {
    /** Finds a word in the introduction, and offers another for it unless that is empty. */
    private record NoWord(RuleInfo info, String word, String better) implements Rule {
        static NoWord of(String code, Severity severity, String word, String better, Applicability applicability) {
            RuleInfo info = RuleInfo.of(code, "no-" + word)
                    .from(Phase.DRAFT, severity)
                    .variant("found", word, "")
                    .fix("better", applicability, "write another word")
                    .build();
            return new NoWord(info, word, better);
        }

        @Override
        public void check(RuleInput in, FindingSink out) {
            String intro = in.episode().intro(Section.HEAD);
            if (!intro.contains(word)) {
                return;
            }
            ModelPath path = ModelPath.of("intros", "head");
            String replaced = intro.replaceFirst(word, better);
            FindingSink.Draft at = out.at(path);
            if (!better.isEmpty()) {
                at = at.fix(
                        "better", new Edit.Change(path, word, episode -> episode.withIntro(Section.HEAD, replaced)));
            }
            at.report("found");
        }
    }

    private static NoWord rule(String code, Severity severity, String word, String better) {
        return NoWord.of(code, severity, word, better, Applicability.SAFE);
    }

    private static FixResult fix(String text, Rule... rules) {
        return NoteValidator.of(Profile.of(rules)).fix(EpisodeNote.parse(text), Applicability.SAFE);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().code()).toList();
    }

    @Test
    void aFixThatBringsAFindingAsBadAsItsOwnIsLeftOut() {
        FixResult result = fix(
                "tea\n",
                rule("ACME001", Severity.WARNING, "tea", "coffee"),
                rule("ACME002", Severity.WARNING, "coffee", ""));

        assertThat(result.note().text()).isEqualTo("tea\n");
        assertThat(result.applied()).isEmpty();
        assertThat(codes(result.conflicts())).containsExactly("ACME001");
        assertThat(result.converged()).isTrue();
    }

    @Test
    void aFixThatBringsAMilderFindingIsMade() {
        FixResult result = fix(
                "tea\n",
                rule("ACME001", Severity.WARNING, "tea", "coffee"),
                rule("ACME002", Severity.INFO, "coffee", ""));

        assertThat(result.note().text()).isEqualTo("coffee\n");
        assertThat(codes(result.applied())).containsExactly("ACME001");
        assertThat(codes(result.remaining())).containsExactly("ACME002");
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void whatWasFoundBeforeDoesNotKeepAFixFromBeingMade() {
        FixResult result = fix(
                "tea, milk\n",
                rule("ACME001", Severity.WARNING, "tea", "coffee"),
                rule("ACME002", Severity.WARNING, "milk", ""));

        assertThat(result.note().text()).isEqualTo("coffee, milk\n");
        assertThat(codes(result.remaining())).containsExactly("ACME002");
    }

    @Test
    void aFixWhoseFindingStaysIsLeftOut() {
        FixResult result = fix("tea\n", rule("ACME001", Severity.WARNING, "tea", "tea bag"));

        assertThat(result.note().text()).isEqualTo("tea\n");
        assertThat(codes(result.conflicts())).containsExactly("ACME001");
    }

    @Test
    void fixesOfOneTextAreMadeOneAfterTheOther() {
        FixResult result = fix(
                "tea, milk\n",
                rule("ACME001", Severity.WARNING, "tea", "coffee"),
                rule("ACME002", Severity.WARNING, "milk", "cream"));

        assertThat(result.note().text()).isEqualTo("coffee, cream\n");
        assertThat(codes(result.applied())).containsExactly("ACME001", "ACME002");
        assertThat(result.remaining()).isEmpty();
    }

    @Test
    void theFixThatMakesTheNoteWorseDoesNotKeepTheOthersFromBeingMade() {
        FixResult result = fix(
                "tea, milk\n",
                rule("ACME001", Severity.WARNING, "tea", "sugar"),
                rule("ACME002", Severity.WARNING, "milk", "cream"),
                rule("ACME003", Severity.WARNING, "sugar", ""));

        assertThat(result.note().text()).isEqualTo("tea, cream\n");
        assertThat(codes(result.applied())).containsExactly("ACME002");
        assertThat(codes(result.conflicts())).containsExactly("ACME001");
    }

    @Test
    void aFixThatOneIsToLookAtIsNotMadeUnlessAllowed() {
        Rule rule = NoWord.of("ACME001", Severity.WARNING, "tea", "coffee", Applicability.REVIEW);
        EpisodeNote note = EpisodeNote.parse("tea\n");

        FixResult result = NoteValidator.of(Profile.of(rule)).fix(note, Applicability.SAFE);
        assertThat(result.note()).isSameAs(note);
        assertThat(codes(result.remaining())).containsExactly("ACME001");
        assertThat(result.conflicts()).isEmpty();
        assertThat(NoteValidator.of(Profile.of(rule))
                        .fix(note, Applicability.REVIEW)
                        .note()
                        .text())
                .isEqualTo("coffee\n");
    }
}
