/** What the modules of this project share. Not for anybody else; it may change at any time. */
@NullMarked
package dev.goh.core.internal;

import org.jspecify.annotations.NullMarked;
