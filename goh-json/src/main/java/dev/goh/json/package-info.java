/**
 * Episodes as JSON, for every other program. {@link dev.goh.json.EpisodeJson} is where to start;
 * {@link dev.goh.json.GohModule} is for apps that map their own objects with Jackson 3.
 *
 * <p>Everything here is immutable and thread-safe, and depends on its arguments only: no clock, no default locale or charset.
 */
@NullMarked
package dev.goh.json;

import org.jspecify.annotations.NullMarked;
