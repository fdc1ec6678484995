package dev.goh.json;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import java.util.List;

/**
 * What could be read of a document that is not quite right.
 *
 * @param episode the episode that the rest of the document says
 * @param skipped what was left out, in the order of the document; empty if nothing was
 */
public record LenientReading(Episode episode, List<Skipped> skipped) {
    /**
     * Copies the list.
     *
     * @param episode the episode that the rest of the document says
     * @param skipped what was left out, in the order of the document; empty if nothing was
     */
    public LenientReading {
        skipped = List.copyOf(skipped);
    }

    /**
     * A value that was left out.
     *
     * @param path the address of the whole value in the document
     * @param reason why it could not be read: the message that strict reading ends with
     */
    public record Skipped(ModelPath path, String reason) {}
}
