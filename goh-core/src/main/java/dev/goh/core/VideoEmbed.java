package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The video that the note shows: the id of a YouTube video, or the raw target where no id can be read. Whether the note shows
 * it in a frame, as an image or as a link is layout. Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface VideoEmbed extends WithVideoEmbed permits ImmutableVideoEmbed {
    /**
     * Returns the id, or the raw target: not empty, one line, no blanks at its ends.
     *
     * @return the text
     */
    String text();

    /**
     * Checks the text and brings an address that names an id into its normal form, the id; called by the builder.
     *
     * @return this embed, or its normal form
     * @throws IllegalArgumentException if the text is empty, has several lines or outer blanks, or is the address of a
     *     video without its id
     */
    @Value.Check
    default VideoEmbed check() {
        Texts.checkFilledLine("an embed", text());
        Optional<String> normal = idOrTarget(text());
        if (normal.isEmpty()) {
            throw new IllegalArgumentException("an embed needs an id or a target, found " + Quote.of(text()));
        }
        return normal.get().equals(text()) ? this : withText(normal.get());
    }

    /**
     * Returns the embed that an address shows.
     *
     * @param target the address as written in a note, blanks at its ends ignored; may be a Markdown link, whose target
     *     then counts
     * @return the embed; empty if the address is, or has nothing in the place of the id
     * @throws IllegalArgumentException if the address has several lines
     */
    static Optional<VideoEmbed> fromTarget(String target) {
        return idOrTarget(Texts.trimBlanks(target)).map(VideoEmbed::of);
    }

    private static Optional<String> idOrTarget(String target) {
        String address = target;
        for (Optional<InlineLink> link = InlineText.wholeLink(address);
                link.isPresent();
                link = InlineText.wholeLink(address)) {
            address = link.get().target();
        }
        VideoAddress video = VideoAddress.read(address);
        if (video != null && video.fragment().isEmpty()) {
            return Optional.of(video.id()).filter(id -> !id.isEmpty());
        }
        return Optional.of(address).filter(text -> !text.isEmpty());
    }

    /**
     * Returns the id, if this is one.
     *
     * @return the id, whether or not a video can have it; empty for a raw target
     */
    default Optional<String> videoId() {
        return VideoAddress.isIdText(text()) ? Optional.of(text()) : Optional.empty();
    }

    /**
     * Returns the address for an embedded player.
     *
     * @return {@code https://www.youtube.com/embed/ID}, or the raw target
     */
    default String embedUrl() {
        return videoId().map(id -> "https://www.youtube.com/embed/" + id).orElse(text());
    }

    /**
     * Returns an embed.
     *
     * @param idOrTarget the id of a YouTube video, or an address
     * @return the embed
     * @throws IllegalArgumentException if the text is empty, has several lines or outer blanks, or is the address of a
     *     video without its id
     */
    static VideoEmbed of(String idOrTarget) {
        return builder().text(idOrTarget).build();
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds embeds; not thread-safe. {@code text} must be set. */
    final class Builder extends ImmutableVideoEmbed.Builder {
        Builder() {}
    }
}
