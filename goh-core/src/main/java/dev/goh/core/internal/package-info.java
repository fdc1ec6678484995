/** What {@code dev.goh.markdown} shares with this module. Not for anybody else; it may change at any time. */
@NullMarked
package dev.goh.core.internal;

import org.jspecify.annotations.NullMarked;
