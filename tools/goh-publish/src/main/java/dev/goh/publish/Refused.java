package dev.goh.publish;

import java.util.Optional;

/** The characters that YouTube takes in no title and no description. */
final class Refused {
    private Refused() {}

    /** The first of them. */
    static Optional<String> in(String text) {
        return text.chars()
                .filter(c -> c == '<' || c == '>')
                .mapToObj(Character::toString)
                .findFirst();
    }
}
