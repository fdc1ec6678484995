/** What the tools of this project share. Not for anybody else; it may change at any time. */
@NullMarked
package dev.goh.vault.internal;

import org.jspecify.annotations.NullMarked;
