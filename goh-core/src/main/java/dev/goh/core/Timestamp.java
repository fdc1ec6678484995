package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A chapter of the video: when it starts and what it is called. Immutable and thread-safe.
 *
 * <p>The form {@code hh:mm:ss title} is the house's own; YouTube and Google Search read {@code mm:ss} and
 * {@code h:mm:ss} as well, and so does {@link #of(String, String)}.
 */
@Value.Immutable
@GohStyle
public sealed interface Timestamp extends WithTimestamp permits ImmutableTimestamp {
    /** The latest start that can be written: 99:59:59. */
    Duration MAX_AT = Duration.ofSeconds(99 * 3600 + 59 * 60 + 59);

    /**
     * Returns when the chapter starts.
     *
     * @return the time since the start of the video, in whole seconds, from 0 to {@link #MAX_AT}
     */
    Duration at();

    /**
     * Returns the label: one line without blanks at its ends, possibly empty.
     *
     * @return the title
     */
    String title();

    /**
     * Returns the Markdown that stands under the line, in the form that {@link ChecklistItem#details()} describes.
     *
     * @return the details; empty if there are none
     */
    @Value.Default
    default String details() {
        return "";
    }

    /**
     * Checks time and texts and brings the details into their normal form; called by the builder.
     *
     * @return this timestamp, or its normal form
     * @throws IllegalArgumentException if the time is negative, too late or not in whole seconds, if the title has
     *     several lines or outer blanks, or if the details hold a CR
     */
    @Value.Check
    default Timestamp check() {
        if (at().isNegative() || at().compareTo(MAX_AT) > 0 || !at().equals(Duration.ofSeconds(at().toSeconds()))) {
            throw new IllegalArgumentException(
                    "a timestamp is between 00:00:00 and 99:59:59 in whole seconds, not " + at());
        }
        Texts.checkLine("a timestamp's title", title());
        Texts.checkBlock("a timestamp's details", details());
        String normal = Texts.dedented(details());
        return normal.equals(details()) ? this : withDetails(normal);
    }

    /**
     * Returns the start as {@code hh:mm:ss}, for example {@code 00:12:58}.
     *
     * @return eight characters
     */
    default String atText() {
        return TimeText.format(at());
    }

    /**
     * Returns the time a text such as {@code 1:02:03}, {@code 00:12:58} or {@code 5:53} names.
     *
     * @param text one or two digits, then one or two times a colon and two digits; nothing else
     * @return the time; empty if the text has another form, or minutes or seconds above 59
     */
    static Optional<Duration> parseTime(String text) {
        return Optional.ofNullable(TimeText.parse(text));
    }

    /**
     * Returns a timestamp without details.
     *
     * @param at the start: {@code hh:mm:ss}, {@code h:mm:ss}, {@code mm:ss} or {@code m:ss}
     * @param title the label, one line
     * @return the timestamp
     * @throws IllegalArgumentException if the start has another form, or the label has several lines or outer blanks
     */
    static Timestamp of(String at, String title) {
        Duration parsed = TimeText.parse(at);
        if (parsed == null) {
            throw new IllegalArgumentException(
                    "expected a time such as 00:12:58 with minutes and seconds up to 59, found " + Quote.of(at));
        }
        return of(parsed, title);
    }

    /**
     * Returns a timestamp without details.
     *
     * @param at the time since the start of the video
     * @param title the label, one line
     * @return the timestamp
     * @throws IllegalArgumentException if the time is negative, too late or not in whole seconds, or the label has several
     *     lines or outer blanks
     */
    static Timestamp of(Duration at, String title) {
        return builder().at(at).title(title).build();
    }

    /**
     * Returns a builder that holds this timestamp's values.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds timestamps; not thread-safe. {@code at} and {@code title} must be set. */
    final class Builder extends ImmutableTimestamp.Builder {
        Builder() {}
    }
}
