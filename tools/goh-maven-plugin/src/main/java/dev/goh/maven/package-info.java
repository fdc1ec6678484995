/** The goals of the Maven plugin. They only translate between Maven and the library; docs/maven.md is their guide. */
@NullMarked
package dev.goh.maven;

import org.jspecify.annotations.NullMarked;
