/**
 * Rules about episodes and what they find. A rule is data and a pure function; a finding is a value whose text is rendered
 * on request. Nothing here throws for a bad episode, reads a clock or looks at the default locale.
 */
@NullMarked
package dev.goh.core.validation;

import org.jspecify.annotations.NullMarked;
