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
    void progress_counts_tasks_at_every_depth_and_no_plain_bullets() {
        assertThat(list.progress()).isEqualTo(new Progress(2, 5));
        assertThat(list.progress()).hasToString("2/5");
    }

    @Test
    void a_task_in_another_state_counts_and_is_not_done() {
        assertThat(Checklist.of(open("a").withState(TaskState.of("/"))).progress())
                .isEqualTo(new Progress(0, 1));
    }

    @Test
    void only_a_list_with_tasks_can_be_complete() {
        assertThat(Checklist.of(done("a")).progress().isComplete()).isTrue();
        assertThat(Checklist.of().progress().isComplete()).isFalse();
        assertThat(list.progress().isComplete()).isFalse();
    }

    @Test
    void no_more_tasks_can_be_done_than_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Progress(2, 1))
                .withMessage("cannot have 2 tasks done of 1");
    }

    @Test
    void items_come_depth_first() {
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
    void the_first_item_that_reads_so_is_found() {
        assertThat(list.find("get the youtube")).contains(list.items().get(1));
        assertThat(list.find("Paste")).map(ChecklistItem::text).contains("Paste it");
        assertThat(list.find("the YouTube")).isEmpty();
    }

    @Test
    void replacing_changes_the_first_item_meant_and_nothing_else() {
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
    void replacing_nothing_gives_the_same_list() {
        assertThat(list.replaceFirst(item -> false, item -> open("x"))).isSameAs(list);
    }

    @Test
    void lists_cannot_be_changed() {
        assertThatThrownBy(() -> list.items().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.items().get(1).children().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ ]", "[ ] a", "[] a", "[x] a", "[X]\ta", "[/] a", "[\uD83E\uDD51] a"})
    void a_box_is_a_state_and_no_text(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain(text))
                .withMessage(
                        "an item without a state must not start with a box; set the state instead: \"" + text + "\"");
        assertThat(open(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[ ]a", "[a](b)", "[[ ]] a", "[ab] c", "[\t] a", "[[] a", "a [ ]"})
    void what_only_looks_like_a_box_is_text(String text) {
        assertThat(plain(text).text()).isEqualTo(text);
    }

    @Test
    void a_text_is_one_line_without_outer_blanks() {
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
    void details_are_dedented_and_lose_their_outer_blank_lines(String details, String normal) {
        assertThat(open("x")
                        .withDetails(details.replace("\\n", "\n").replace('_', ' '))
                        .details())
                .isEqualTo(normal.replace("\\n", "\n").replace('_', ' '));
    }

    @Test
    void a_tab_and_spaces_have_nothing_in_common() {
        assertThat(open("x").withDetails("\ta\n    b").details()).isEqualTo("\ta\n    b");
        assertThat(open("x").withDetails(" \ta\n  b").details()).isEqualTo("\ta\n b");
    }

    @Test
    void details_hold_no_carriage_return() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open("a").withDetails("a\r\nb"))
                .withMessage("an item's details must separate its lines by LF, but holds a CR");
    }

    @Test
    void a_mark_is_one_character_and_no_bracket() {
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
