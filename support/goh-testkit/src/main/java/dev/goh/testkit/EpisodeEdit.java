package dev.goh.testkit;

import dev.goh.core.Episode;

/**
 * One edit as a person makes it, applicable to any episode. It changes nothing where there is nothing of its kind, and leaves a
 * representable episode representable.
 *
 * @param kind what it does
 * @param which the element it is done to, counted from 0 and again from the start behind the last
 * @param where another element or place, counted likewise
 * @param words what is written: one to three plain words
 */
public record EpisodeEdit(EditKind kind, int which, int where, String words) {
    /** The changed episode. */
    public Episode apply(Episode episode) {
        return kind.apply(episode, this);
    }
}
