package dev.goh.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPathTest {
    /** The examples of RFC 6901, section 5. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            /foo   ; foo
            /      ; ``
            /a~1b  ; a/b
            /c%d   ; c%d
            /e^f   ; e^f
            /g|h   ; g|h
            /i\\j  ; i\\j
            /k"l   ; k"l
            /m~0n  ; m~n
            /~01   ; ~1
            """)
    void a_name_is_escaped_as_json_pointers_are(String pointer, String name) {
        assertThat(new ModelPath(pointer).tokens()).containsExactly(name);
        assertThat(ModelPath.of(name)).isEqualTo(new ModelPath(pointer)).hasToString(pointer);
    }

    @Test
    void a_path_leads_through_names_and_indexes() {
        ModelPath path = ModelPath.of("preShow", "items", 3, "state");

        assertThat(path.pointer()).isEqualTo("/preShow/items/3/state");
        assertThat(path.tokens()).containsExactly("preShow", "items", "3", "state");
        assertThat(path.parent())
                .isEqualTo(ModelPath.ROOT.child("preShow").child("items").child(3));
        assertThat(path.isRoot()).isFalse();
    }

    @Test
    void the_root_has_no_tokens_and_is_its_own_parent() {
        assertThat(ModelPath.ROOT.tokens()).isEmpty();
        assertThat(ModelPath.ROOT.isRoot()).isTrue();
        assertThat(ModelPath.ROOT.parent()).isEqualTo(ModelPath.ROOT);
        assertThat(ModelPath.of("a").parent()).isEqualTo(ModelPath.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " /a", "#/a"})
    void a_pointer_starts_with_a_slash(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelPath(pointer))
                .withMessage("a JSON Pointer is empty or starts with a slash: " + pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/~", "/a~", "/~2", "/~~0"})
    void a_tilde_is_escaped(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelPath(pointer))
                .withMessage("in a JSON Pointer ~ is followed by 0 or 1: " + pointer);
    }

    @Property
    void tokens_make_the_path_again(@ForAll String first, @ForAll String second) {
        assertThat(ModelPath.of(first, second).tokens()).containsExactly(first, second);
    }
}
