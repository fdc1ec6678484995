package dev.goh.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteFileNameTest {
    @ParameterizedTest
    @CsvSource({
        "GOH 8 - Tea.md, true, GOH 8 - Tea",
        "Tea.MD, true, Tea",
        "Tea.md.md, true, Tea.md",
        ".md, true, ''",
        "Tea, false, Tea",
        "md, false, md",
        "Tea.mdx, false, Tea.mdx",
        "'', false, ''"
    })
    void anEndingInEitherCaseIsNoPartOfTheName(String file, boolean isNote, String name) {
        assertThat(NoteFileName.isNote(file)).isEqualTo(isNote);
        assertThat(NoteFileName.noteName(file)).isEqualTo(name);
    }
}
