package dev.goh.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
    void aNameIsEscapedAsJsonPointersAre(String pointer, String name) {
        assertThat(new ModelPath(pointer).tokens()).containsExactly(name);
        assertThat(ModelPath.of(name)).isEqualTo(new ModelPath(pointer)).hasToString(pointer);
    }

    @Test
    void aPathLeadsThroughNamesAndIndexes() {
        ModelPath path = ModelPath.of("preShow", "items", 3, "state");

        assertThat(path.pointer()).isEqualTo("/preShow/items/3/state");
        assertThat(path.tokens())
                .containsExactly("preShow", "items", "3", "state")
                .isUnmodifiable();
        assertThat(path.parent())
                .isEqualTo(ModelPath.ROOT.child("preShow").child("items").child(3));
        assertThat(path.isRoot()).isFalse();
    }

    @Test
    void theRootHasNoTokensAndIsItsOwnParent() {
        assertThat(ModelPath.ROOT.tokens()).isEmpty();
        assertThat(ModelPath.ROOT.isRoot()).isTrue();
        assertThat(ModelPath.ROOT.parent()).isEqualTo(ModelPath.ROOT);
        assertThat(ModelPath.of("a").parent()).isEqualTo(ModelPath.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " /a", "#/a"})
    void aPointerStartsWithASlash(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelPath(pointer))
                .withMessage("a JSON Pointer is empty or starts with a slash: " + pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/~", "/a~", "/~2", "/~~0"})
    void aTildeIsEscaped(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelPath(pointer))
                .withMessage("in a JSON Pointer ~ is followed by 0 or 1: " + pointer);
    }

    @Test
    void pathsAreInTheOrderOfTheirIndexesAndAValueStandsBeforeItsParts() {
        List<ModelPath> ordered = List.of(
                ModelPath.ROOT,
                ModelPath.of("a"),
                ModelPath.of("a", 2),
                ModelPath.of("a", 2, "b"),
                ModelPath.of("a", 10),
                ModelPath.of("a", "01"),
                ModelPath.of("a", "1a"),
                ModelPath.of("b"));
        assertThat(ordered.stream().sorted()).isEqualTo(ordered);
    }

    @Property
    void tokensMakeThePathAgain(@ForAll String first, @ForAll String second) {
        assertThat(ModelPath.of(first, second).tokens()).containsExactly(first, second);
    }

    @Property
    void theOrderIsTotal(@ForAll("paths") ModelPath a, @ForAll("paths") ModelPath b, @ForAll("paths") ModelPath c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Provide
    Arbitrary<ModelPath> paths() {
        return Arbitraries.of("0", "1", "9", "10", "01", "1a", "a", "", "-", "~", "/")
                .list()
                .ofMaxSize(2)
                .map(tokens -> ModelPath.of(tokens.toArray()));
    }
}
