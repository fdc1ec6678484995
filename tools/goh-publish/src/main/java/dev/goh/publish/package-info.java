/**
 * What is made of an episode. {@link dev.goh.publish.Exports} lists the formats, each an {@link dev.goh.publish.Export};
 * {@link dev.goh.publish.ChapterImport} goes the other way; {@link dev.goh.publish.EpisodeIndex} keeps a show's index page.
 *
 * <p>Nothing here knows the time, the network or a file: days, times and addresses come from the episode or from the caller. Every
 * type is immutable and thread-safe unless it says otherwise.
 */
@NullMarked
package dev.goh.publish;

import org.jspecify.annotations.NullMarked;
