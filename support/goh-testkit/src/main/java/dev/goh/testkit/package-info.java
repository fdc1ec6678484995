/**
 * What the tests of all modules share: generators of texts, episodes and notes, the reasons why an episode cannot be written,
 * and an oracle that counts words. Everything here is written from the specification and knows no reader or writer of notes.
 */
@NullMarked
package dev.goh.testkit;

import org.jspecify.annotations.NullMarked;
