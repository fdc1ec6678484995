/**
 * Notes: Markdown files that hold an episode. {@link dev.goh.markdown.EpisodeNote} is where to start.
 *
 * <p>Everything here is immutable and thread-safe, and depends on its arguments only: no clock, no default locale or charset.
 */
@NullMarked
package dev.goh.markdown;

import org.jspecify.annotations.NullMarked;
