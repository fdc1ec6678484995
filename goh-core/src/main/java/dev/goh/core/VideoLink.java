package dev.goh.core;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The link to the episode's video, as written in the note's {@code url} property. Also holds what is no link yet, such as
 * {@code TBD}; a rule flags it. Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface VideoLink extends WithVideoLink permits ImmutableVideoLink {
    /**
     * Returns the link as written: not empty, one line, no blanks at its ends.
     *
     * @return the text
     */
    String text();

    /**
     * Checks the text; called by the builder.
     *
     * @throws IllegalArgumentException if it is empty, has several lines or outer blanks
     */
    @Value.Check
    default void check() {
        Texts.checkFilledLine("a video link", text());
    }

    /**
     * Returns the id of the video, for links of the forms {@code watch?v=}, {@code live/}, {@code embed/}, {@code shorts/}
     * and {@code youtu.be/}. It is what stands in the id's place, such as {@code TBD}; {@link #isVideoId} tells whether a
     * video can have it.
     *
     * @return the id as written; empty if the link has another form, or nothing in the id's place
     */
    @Value.Lazy
    default Optional<String> videoId() {
        VideoAddress address = VideoAddress.read(text());
        return address == null || address.id().isEmpty() ? Optional.empty() : Optional.of(address.id());
    }

    /**
     * Returns the address of the page that plays the video.
     *
     * @return {@code https://www.youtube.com/watch?v=ID}; empty if the id is unknown
     */
    default Optional<String> watchUrl() {
        return videoId().map(id -> "https://www.youtube.com/watch?v=" + id);
    }

    /**
     * Returns the address for an embedded player.
     *
     * @return {@code https://www.youtube.com/embed/ID}; empty if the id is unknown
     */
    default Optional<String> embedUrl() {
        return videoId().map(id -> "https://www.youtube.com/embed/" + id);
    }

    /**
     * Tells whether a YouTube video can have an id: 11 letters, digits, {@code -} or {@code _}. YouTube promises no form;
     * all real ids have had this one.
     *
     * @param id the id
     * @return whether a video can have it
     */
    static boolean isVideoId(String id) {
        return id.length() == 11 && VideoAddress.isIdText(id);
    }

    /**
     * Returns a link.
     *
     * @param text the link as it is to be written
     * @return the link
     * @throws IllegalArgumentException if the text is empty, has several lines or outer blanks
     */
    static VideoLink of(String text) {
        return builder().text(text).build();
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds links; not thread-safe. {@code text} must be set. */
    final class Builder extends ImmutableVideoLink.Builder {
        Builder() {}
    }
}
