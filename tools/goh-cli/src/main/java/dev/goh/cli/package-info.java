/** The {@code goh} command. {@link dev.goh.cli.GohCommand} is where it starts. */
@NullMarked
package dev.goh.cli;

import org.jspecify.annotations.NullMarked;
