/**
 * Merges of episodes that were changed on two sides: {@link dev.goh.core.merge.EpisodeMerge} is where to start. Everything here is a
 * pure function of its input.
 */
@NullMarked
package dev.goh.core.merge;

import org.jspecify.annotations.NullMarked;
