/** What {@code dev.goh.vault} shares with this module. Not for anybody else; it may change at any time. */
@NullMarked
package dev.goh.json.internal;

import org.jspecify.annotations.NullMarked;
