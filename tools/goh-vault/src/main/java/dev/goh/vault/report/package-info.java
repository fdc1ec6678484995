/**
 * Reports of what was found in many notes, for people and for other programs. {@link dev.goh.vault.report.ReportFormats} lists
 * the formats.
 *
 * <p>Reports are made as the notes come in, one file at a time. Lines end with LF. Texts are English, except in the report for
 * people; nothing of a note or a file name acts upon the terminal or the build server that shows the report.
 */
@NullMarked
package dev.goh.vault.report;

import org.jspecify.annotations.NullMarked;
