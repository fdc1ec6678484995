package dev.goh.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Edits of every kind that people make, applicable to any episode. */
public final class EpisodeEdits {
    private EpisodeEdits() {}

    /** One edit of any kind. */
    public static Arbitrary<EpisodeEdit> any() {
        return of(EditKind.values());
    }

    /** One edit of one of the given kinds. */
    public static Arbitrary<EpisodeEdit> of(EditKind... kinds) {
        return Stable.of(Combinators.combine(
                        Arbitraries.of(kinds),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 999),
                        Texts.words())
                .as(EpisodeEdit::new));
    }

    /** Several edits, to be made one after the other. */
    public static Arbitrary<List<EpisodeEdit>> scripts(int maxEdits) {
        return Stable.of(any().list().ofMinSize(1).ofMaxSize(maxEdits));
    }
}
