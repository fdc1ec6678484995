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

class GuestTest {
    /** The right column separates guests by a slash. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Bernard (Ben) Olson                              | Bernard (Ben) Olson
            "[[Andrej W.]], [[Ada N.]]"                      | [[Andrej W.]]/[[Ada N.]]
            "Polina D." & "Pavel M."                          | Polina D./Pavel M.
            "Jago N., Al F."                                 | Jago N./Al F.
            Marcel O. ([Acme](https:example.org)), Pedro D. (Acme)   | Marcel O. ([Acme](https:example.org))/Pedro D. (Acme)
            Mirko T. and Klemen B.                           | Mirko T./Klemen B.
            Noelia V. y Anselmo C.                           | Noelia V./Anselmo C.
            "Tad O.", "Mathilda E.", "Theresa U."             | Tad O./Mathilda E./Theresa U.
            Ana, Bo & Cy and Di                              | Ana/Bo/Cy/Di
            "Name"                                           | Name
            "Smith, Ana", "Bo Li"                            | "Smith, Ana"/Bo Li
            [[Ortega y Gasset]] y [a, b](c,d)                | [[Ortega y Gasset]]/[a, b](c,d)
            Ana (Acme, Inc & Co), Bo                         | Ana (Acme, Inc & Co)/Bo
            Andy Sandy Yves                                  | Andy Sandy Yves
            ,, Ana ,and , Bo ,                               | Ana/Bo
            AT&T, R&D                                        | AT&T/R&D
            none                                             | none
            """)
    void aFieldNamesItsGuests(String field, String guests) {
        assertThat(Guest.parseAll(field)).extracting(Guest::text).containsExactly(guests.split("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", ",", "\"\"", "\" \"", ", ,", "\"\", \"\""})
    void aFieldMayNameNobody(String field) {
        assertThat(Guest.parseAll(field)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "-", textBlock = """
            Bernard (Ben) Olson                      ; Bernard Olson    ; Ben ; -       ; -
            Pablo Chacin (Grafana)                   ; Pablo Chacin     ; -   ; Grafana ; -
            Bernard (Ben) Olson (Acme)               ; Bernard Olson    ; Ben ; Acme    ; -
            Dorian Lambert from Kettlebase               ; Dorian Lambert    ; -   ; Kettlebase ; -
            [[Ana Diaz]]                             ; Ana Diaz         ; -   ; -       ; Ana Diaz
            [[people/ana|Ana Diaz]]                ; Ana Diaz         ; -   ; -       ; people/ana
            [Jorge T.](https://example.org/in/jt/)   ; Jorge T.         ; -   ; -       ; https://example.org/in/jt/
            Manuel ([Acme](https://example.org/))    ; Manuel           ; -   ; Acme    ; https://example.org/
            **Ana** `Diaz`                           ; Ana Diaz         ; -   ; -       ; -
            "Smith, Ana"                             ; Smith, Ana       ; -   ; -       ; -
            (Acme)                                   ; ``               ; -   ; Acme    ; -
            """)
    void nameNicknameAffiliationAndLinkAreViewsOfTheText(
            String text, String name, String nickname, String affiliation, String link) {
        Guest guest = Guest.of(text);

        assertThat(guest.name()).isEqualTo(name == null ? "" : name);
        assertThat(guest.nickname().orElse(null)).isEqualTo(nickname);
        assertThat(guest.affiliation().orElse(null)).isEqualTo(affiliation);
        assertThat(guest.link().orElse(null)).isEqualTo(link);
    }

    @Test
    void noneSaysThatThereIsNoGuest() {
        assertThat(Guest.of("None").isNone()).isTrue();
        assertThat(Guest.of("Nona").isNone()).isFalse();
    }

    @Test
    void aGuestThatWouldBeReadAsSeveralIsRefusedWithAWayOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guest.of("Ortega y Gasset"))
                .withMessage(
                        "the guest \"Ortega y Gasset\" would be read as [Ortega, Gasset]; write a name that holds a"
                                + " separator as a link: [[Ortega y Gasset]]");
        assertThat(Guest.of("[[Ortega y Gasset]]").name()).isEqualTo("Ortega y Gasset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a, b", "a,", ",a", "a & b", "and a", "\"a\"", "\"\""})
    void aTextThatReadsAsSomethingElseIsNoGuest(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guest.of(text))
                .withMessageStartingWith("the guest \"" + text + "\" would be read as ");
    }

    @Test
    void aGuestIsOneFilledLine() {
        assertThatIllegalArgumentException().isThrownBy(() -> Guest.of("")).withMessage("a guest must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guest.of("a "))
                .withMessage("a guest must not start or end with a space or tab: \"a \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guest.of("a\nb"))
                .withMessage("a guest must be one line, but holds a line break: \"a\\nb\"");
    }

    @Test
    void guestsAreJoinedByCommasOrQuotedWhereThatIsNeeded() {
        assertThat(Guest.join(List.of())).contains("");
        assertThat(Guest.join(guests("Ana", "Bo"))).contains("Ana, Bo");
        assertThat(Guest.join(guests("\"Smith, Ana\""))).contains("\"Smith, Ana\",");
        assertThat(Guest.join(guests("Ana (", "Bo )"))).contains("\"Ana (\", \"Bo )\"");
    }

    @Test
    void guestsThatNoFieldCanNameAreNotJoined() {
        assertThat(Guest.join(guests("Ana \"A\" (", "Bo )"))).isEmpty();
    }

    private static List<Guest> guests(String... texts) {
        return List.of(texts).stream().map(Guest::of).toList();
    }

    @Property
    void everyGuestThatIsReadCanBeMadeOfItsText(@ForAll("fields") String field) {
        assertThat(read(field))
                .allSatisfy(guest -> assertThat(Guest.of(guest.text())).isEqualTo(guest));
    }

    @Property
    void whatIsJoinedReadsBack(@ForAll("fields") String field) {
        List<Guest> guests = read(field);
        Guest.join(guests)
                .ifPresent(joined -> assertThat(Guest.parseAll(joined)).isEqualTo(guests));
    }

    @Property
    void aSingleGuestCanAlwaysBeJoined(@ForAll("fields") String field) {
        assertThat(read(field))
                .allSatisfy(guest -> assertThat(Guest.join(List.of(guest))).isPresent());
    }

    /** The guests of a field; none if it holds what is no guest. */
    private static List<Guest> read(String field) {
        try {
            return Guest.parseAll(field);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("would be read as");
            return List.of();
        }
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of(
                        "Ana", "Bo", " ", " ", ",", ", ", " & ", " and ", " y ", "\"", "\"", "(", ")", "[", "]", "[[",
                        "]]", "](", "from", "and", "&")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }
}
