package dev.goh.core;

import java.util.Objects;

/**
 * A link: where it leads and what it is called.
 *
 * @param label what the reader sees; empty for a bare address
 * @param url the target as written
 */
public record Link(String label, String url) {
    /**
     * Refuses null.
     *
     * @param label what the reader sees; empty for a bare address
     * @param url the target as written
     */
    public Link {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(url, "url");
    }
}
