package dev.goh.core;

import static dev.goh.core.ChecklistItem.done;
import static dev.goh.core.ChecklistItem.open;
import static dev.goh.core.ChecklistItem.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistTest {
    private final Checklist list = Checklist.of(
            done("Contact the guest"),
            open("**Get** the [YouTube](https://example.org) link", open("Copy it"), done("Paste it")),
            plain("A note", open("Get the YouTube link again")));

    @Test
    void progressCountsTasksAtEveryDepthAndNoPlainBullets() {
        assertThat(list.progress()).isEqualTo(new Progress(2, 5));
        assertThat(list.progress()).hasToString("2/5");
    }

    @Test
    void aTaskInAnotherStateCountsAndIsNotDone() {
        assertThat(Checklist.of(open("a").withState(TaskState.of("/"))).progress())
                .isEqualTo(new Progress(0, 1));
    }

    @Test
    void onlyAListWithTasksCanBeComplete() {
        assertThat(Checklist.of(done("a")).progress().isComplete()).isTrue();
        assertThat(Checklist.of().progress().isComplete()).isFalse();
        assertThat(list.progress().isComplete()).isFalse();
    }

    @Test
    void noMoreTasksCanBeDoneThanThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Progress(2, 1))
                .withMessage("cannot have 2 tasks done of 1");
    }

    @Test
    void itemsComeDepthFirst() {
        assertThat(list.stream())
                .extracting(item -> InlineText.plain(item.text()))
                .containsExactly(
                        "Contact the guest",
                        "Get the YouTube link",
                        "Copy it",
                        "Paste it",
                        "A note",
                        "Get the YouTube link again");
    }

    @Test
    void theFirstItemThatReadsSoIsFound() {
        assertThat(list.find("get the youtube")).contains(list.items().get(1));
        assertThat(list.find("Paste")).map(ChecklistItem::text).contains("Paste it");
        assertThat(list.find("the YouTube")).isEmpty();
    }

    @Test
    void replacingChangesTheFirstItemMeantAndNothingElse() {
        Checklist changed = list.replaceFirst(ChecklistItem::isDone, item -> item.withText("x"));

        assertThat(changed)
                .isEqualTo(list.withItems(
                        done("x"), list.items().get(1), list.items().get(2)));
        assertThat(list.replaceFirst(item -> item.text().equals("Paste it"), item -> open("y"))
                        .items()
                        .get(1)
                        .children())
                .containsExactly(open("Copy it"), open("y"));
    }

    @Test
    void replacingNothingGivesTheSameList() {
        assertThat(list.replaceFirst(item -> false, item -> open("x"))).isSameAs(list);
    }

    @Test
    void listsCannotBeChanged() {
        assertThatThrownBy(() -> list.items().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.items().get(1).children().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ ]", "[ ] a", "[] a", "[x] a", "[X]\ta", "[/] a", "[\uD83E\uDD51] a"})
    void aBoxIsAStateAndNoText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain(text))
                .withMessage("an item without a state must not start with a box; set the state instead: \""
                        + text.replace("\t", "\\t") + "\"");
        assertThat(open(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[ ]a", "[a](b)", "[[ ]] a", "[ab] c", "[\t] a", "[[] a", "a [ ]"})
    void whatOnlyLooksLikeABoxIsText(String text) {
        assertThat(plain(text).text()).isEqualTo(text);
    }

    @Test
    void aTextIsOneLineWithoutOuterBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open("a "))
                .withMessage("an item's text must not start or end with a space or tab: \"a \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open("a\nb"))
                .withMessage("an item's text must be one line, but holds a line break: \"a\\nb\"");
        assertThat(open("\u00a0a\u2028b\u0085").text()).isEqualTo("\u00a0a\u2028b\u0085");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a                    | a
            __a__b               | a__b
            _a\\n_b              | a\\nb
            _a\\n__b             | a\\n_b
            __a\\n_b             | _a\\nb
            >a\\n_b              | >a\\n_b
            \\n_\\n_a\\n\\n      | a
            _a\\n\\n_b           | a\\n\\nb
            _a\\n___\\n_b        | a\\n\\nb
            a__                  | a__
            ___                  | ''
            """)
    void detailsAreDedentedAndLoseTheirOuterBlankLines(String details, String normal) {
        assertThat(open("x")
                        .withDetails(details.replace("\\n", "\n").replace('_', ' '))
                        .details())
                .isEqualTo(normal.replace("\\n", "\n").replace('_', ' '));
    }

    @Test
    void aTabAndSpacesHaveNothingInCommon() {
        assertThat(open("x").withDetails("\ta\n    b").details()).isEqualTo("\ta\n    b");
        assertThat(open("x").withDetails(" \ta\n  b").details()).isEqualTo("\ta\n b");
    }

    @Test
    void detailsHoldNoCarriageReturn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open("a").withDetails("a\r\nb"))
                .withMessage("an item's details must separate its lines by LF, but holds a CR");
    }

    @Test
    void aMarkIsOneCharacterAndNoBracket() {
        assertThat(TaskState.of("")).isSameAs(TaskState.OPEN);
        assertThat(TaskState.of(" ")).isSameAs(TaskState.OPEN);
        assertThat(TaskState.of("x")).isSameAs(TaskState.DONE);
        assertThat(TaskState.of("X")).isSameAs(TaskState.DONE);
        assertThat(TaskState.of("\uD83E\uDD51").mark()).isEqualTo("\uD83E\uDD51");
        assertThat(TaskState.of("/")).hasToString("[/]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskState.of("ab"))
                .withMessage("a task's mark is one character, not \"ab\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskState.of("]"))
                .withMessage("a task's mark cannot be \"]\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaskState("X"))
                .withMessage("a done task's mark is \"x\", not \"X\"");
        assertThatIllegalArgumentException().isThrownBy(() -> TaskState.of("\uD83E"));
    }
}
