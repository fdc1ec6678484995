package dev.goh.core;

import java.util.Objects;

/**
 * A heading in a show's template.
 *
 * @param section the section it opens, never the head
 * @param level how many {@code #} it has: 2 to 6, for talking points 2 to 5, so that a segment can be a level deeper
 */
public record TemplateHeading(Section section, int level) {
    /**
     * Checks the level.
     *
     * @param section the section it opens, never the head
     * @param level how many {@code #} it has
     * @throws IllegalArgumentException if the section has no heading or the level does not fit
     */
    public TemplateHeading {
        Objects.requireNonNull(section, "section");
        if (section == Section.HEAD) {
            throw new IllegalArgumentException("the head of a note has no heading");
        }
        boolean points = section == Section.TALKING_POINTS;
        if (level < 2 || level > (points ? 5 : 6)) {
            throw new IllegalArgumentException("a heading for " + section.key() + " cannot have level " + level);
        }
    }
}
