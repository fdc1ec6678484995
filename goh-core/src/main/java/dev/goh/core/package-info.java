/**
 * The model of an episode.
 *
 * <p>Every type here is an immutable value: safe to share between threads, equal by content, never holding a null.
 * An absent value is an empty {@link java.util.Optional}, an empty list or an empty text. Lines inside a text are
 * separated by LF. "Blank" means space or tab only; a no-break space is an ordinary character.
 *
 * <p>A value that means nothing is refused with an {@link IllegalArgumentException} that says why. What a show merely
 * asks for, such as at least four timestamps, is a rule in {@link dev.goh.core.validation}, never a constructor's check.
 */
@NullMarked
package dev.goh.core;

import org.jspecify.annotations.NullMarked;
