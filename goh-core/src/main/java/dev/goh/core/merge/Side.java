package dev.goh.core.merge;

/** One of the two who changed the base. */
enum Side {
    OURS,
    THEIRS;

    Side other() {
        return this == OURS ? THEIRS : OURS;
    }
}
