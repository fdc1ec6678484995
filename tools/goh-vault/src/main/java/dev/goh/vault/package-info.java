/**
 * Many notes at once: folders of them, rules about several, configuration, baselines.
 *
 * <p>Nothing here reads a clock, a locale or a charset of the system, starts a thread or opens a connection.
 */
@NullMarked
package dev.goh.vault;

import org.jspecify.annotations.NullMarked;
