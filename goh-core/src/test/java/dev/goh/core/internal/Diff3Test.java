package dev.goh.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each letter is a line; a conflict is written {ours|theirs}. */
class Diff3Test {
    @ParameterizedTest
    @CsvSource({
        "abc, abc, abc, abc",
        "abc, aBc, abc, aBc",
        "abc, abc, abC, abC",
        "abc, aBc, aBc, aBc",
        "abc, Abc, abC, AbC",
        // neighbouring lines
        "abc, Abc, aBc, ABc",
        "abc, aBc, Abc, ABc",
        "abc, xyabc, bc, xybc",
        "abc, ac, abC, aC",
        "abc, axbc, abyc, axbyc",
        // added beside a changed line
        "abc, axbc, aBc, axBc",
        "abc, abxc, aBc, aBxc",
        "abc, aBc, abxc, aBxc",
        // the same line
        "abc, aXc, aYc, a{X|Y}c",
        "abc, aXc, ac, a{X|}c",
        "abc, axbc, aybc, a{x|y}bc",
        "abc, axbc, axbc, axbc",
        "abcd, aXYd, abZd, a{XY|bZ}d",
        "abcd, aXbcd, ad, aXd",
        "abcd, abXcd, ad, a{bXc|}d",
        "'', x, y, {x|y}",
        "'', abc, axc, a{b|x}c",
        "abcd, aXYZd, aXQZd, aX{Y|Q}Zd",
        "'', x, '', x",
        "abc, '', abc, ''",
    })
    void mergesByLines(String base, String ours, String theirs, String merged) {
        assertThat(written(Diff3.merge(lines(base), lines(ours), lines(theirs))))
                .isEqualTo(merged);
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, abc", "abc, aXc, a{b|X}c", "abc, ac, a{b|}c", "ac, abc, a{|b}c", "'', ab, {|ab}"})
    void differencesAreConflicts(String ours, String theirs, String difference) {
        assertThat(written(Diff3.difference(lines(ours), lines(theirs)))).isEqualTo(difference);
    }

    private static List<String> lines(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }

    private static String written(List<Diff3.Chunk> chunks) {
        return chunks.stream()
                .map(chunk -> chunk.conflict()
                        ? "{" + String.join("", chunk.ours()) + "|" + String.join("", chunk.theirs()) + "}"
                        : String.join("", chunk.ours()))
                .collect(Collectors.joining());
    }
}
