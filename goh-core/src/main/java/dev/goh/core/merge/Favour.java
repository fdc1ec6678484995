package dev.goh.core.merge;

/** Whose version is taken where the two sides are in conflict. */
enum Favour {
    /** Ours; but what one side removed and the other changed is kept as changed. */
    KEEPING,
    /** Ours, even if that means removed. */
    OURS,
    /** Theirs, even if that means removed. */
    THEIRS
}
