package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.SourcePosition;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Severity;
import dev.goh.vault.internal.Style;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    /** The excerpt for the part of a text between two {@code @}. */
    private static String excerpt(String marked) {
        int from = marked.indexOf('@');
        int to = marked.indexOf('@', from + 1) - 1;
        String text = marked.replace("@", "");
        return Excerpt.of(text, new SourceSpan(position(text, from), position(text, to)))
                .in(new Style(false), Severity.ERROR);
    }

    private static SourcePosition position(String text, int offset) {
        String before = text.substring(0, offset);
        String line = before.substring(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
        int number = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new SourcePosition(
                offset,
                number,
                line.length() + 1,
                line.codePointCount(0, line.length()) + 1,
                line.getBytes(StandardCharsets.UTF_8).length + 1);
    }

    @Test
    void marksAPartFromBelow() {
        assertThat(excerpt("a\nGuest:: @Name@ x\nb")).isEqualTo("""
                  |
                2 | Guest:: Name x
                  |         ^^^^
                """);
    }

    @Test
    void widensTheGutterForTheLineNumber() {
        assertThat(excerpt("\n".repeat(99) + "@a@")).isEqualTo("""
                    |
                100 | a
                    | ^
                """);
    }

    @Test
    void tabsStayTabsOnBothLines() {
        assertThat(excerpt("\t- [x] a\tb @c@")).isEqualTo("""
                  |
                1 | \t- [x] a\tb c
                  | \t       \t  ^
                """);
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(excerpt("日本 😀 @ｶナ語@ b")).isEqualTo("""
                  |
                1 | 日本 😀 ｶナ語 b
                  |         ^^^^^
                """);
    }

    @Test
    void combiningMarksTakeNone() {
        assertThat(excerpt("Cafe\u0301 @a@")).isEqualTo("""
                  |
                1 | Cafe\u0301 a
                  |      ^
                """);
    }

    @Test
    void anEscapeIsAsWideAsItLooks() {
        assertThat(excerpt("a\u001bb @c\u0007@")).isEqualTo("""
                  |
                1 | a\\u001bb c\\u0007
                  |          ^^^^^^^
                """);
    }

    @Test
    void aCommandForABuildServerIsNotHiddenByWhereThePartBegins() {
        assertThat(excerpt("a#@#v@so[b]")).isEqualTo("""
                  |
                1 | a#\\u0023vso[b]
                  |   ^^^^^^^
                """);
    }

    @Test
    void anEmptyPlaceGetsOneMark() {
        assertThat(excerpt("url:@@")).isEqualTo("""
                  |
                1 | url:
                  |     ^
                """);
        assertThat(excerpt("a\n@@\nb")).isEqualTo("""
                  |
                2 |
                  | ^
                """);
    }

    @Test
    void severalLinesShowTheFirst() {
        assertThat(excerpt("a\r\n  @b c\r\nd@\r\n")).isEqualTo("""
                  |
                2 |   b c
                  |   ^^^
                """);
    }

    @Test
    void aLongPartIsCut() {
        assertThat(excerpt("@" + "x".repeat(100) + "@ y"))
                .isEqualTo("  |\n1 | " + "x".repeat(80) + "…\n  | " + "^".repeat(81) + "\n");
    }

    @Test
    void aCutSplitsNoCharacter() {
        String faces = "😀".repeat(60);

        assertThat(excerpt("x" + faces + "@a@x" + faces))
                .doesNotContain("?")
                .satisfies(text -> assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .isEqualTo(text));
    }
}
