/**
 * What is fuzzed, and the laws that every input must obey. A target has a method {@code fuzzerTestOneInput}, which Jazzer calls; what
 * it takes is told by {@code Input}. A test of this module runs the kept inputs without Jazzer.
 */
@NullMarked
package dev.goh.fuzz;

import org.jspecify.annotations.NullMarked;
