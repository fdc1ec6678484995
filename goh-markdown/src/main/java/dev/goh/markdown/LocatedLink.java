package dev.goh.markdown;

import dev.goh.core.Link;
import dev.goh.core.ModelPath;
import java.util.Objects;

/**
 * A link and the value of the episode that holds it.
 *
 * @param path the address of the text in which the link stands
 * @param link the link
 */
public record LocatedLink(ModelPath path, Link link) {
    /**
     * Refuses null.
     *
     * @param path the address of the text in which the link stands
     * @param link the link
     */
    public LocatedLink {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(link, "link");
    }
}
