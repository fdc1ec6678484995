package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The title of an episode, such as {@code GOH 22 - Ana Diaz on tracing}. The text is what is stored; series, number and topic
 * are views of it, empty where the text has another form. Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface EpisodeTitle extends WithEpisodeTitle permits ImmutableEpisodeTitle {
    /**
     * Returns the title as written, without the link around it: not empty, one line, no blanks at its ends.
     *
     * @return the text
     */
    String text();

    /**
     * Checks the text; called by the builder.
     *
     * @throws IllegalArgumentException if it is empty, has several lines or outer blanks, or is one link whole, which in a
     *     note would be read as its label
     */
    @Value.Check
    default void check() {
        Texts.checkFilledLine("a title", text());
        linkLabel(text()).ifPresent(label -> {
            throw new IllegalArgumentException(
                    "a title is the text of its link; write " + Quote.of(label) + ", not " + Quote.of(text()));
        });
    }

    /**
     * Returns the title that the text of a level 1 heading holds: {@code [[text]]}, {@code [[target|text]]},
     * {@code [text](target)} or plain text.
     *
     * @param heading the heading's text without {@code #} and outer blanks
     * @return the title; empty if the heading is
     */
    static Optional<EpisodeTitle> fromHeading(String heading) {
        return heading.isEmpty()
                ? Optional.empty()
                : Optional.of(of(linkLabel(heading).orElse(heading)));
    }

    private static Optional<String> linkLabel(String text) {
        return InlineText.wholeLink(text)
                .filter(link -> link.kind() == InlineLink.Kind.WIKI || link.kind() == InlineLink.Kind.MARKDOWN)
                .map(InlineLink::label)
                .filter(label -> !label.isEmpty() && label.indexOf('[') < 0 && label.indexOf(']') < 0);
    }

    /**
     * Returns the series' code, for example {@code GOH} or {@code A&A}.
     *
     * @return the capital letters the title starts with; empty if there are none
     */
    @Value.Lazy
    default Optional<String> series() {
        return Optional.ofNullable(TitleText.read(text()).series());
    }

    /**
     * Returns the episode's number.
     *
     * @return the number; empty if there is none, or a placeholder such as {@code 00X}. A title that begins with a year, as {@code
     *     2025 - A review}, has none
     */
    @Value.Lazy
    default Optional<Integer> number() {
        return numberText().filter(digits -> !digits.endsWith("X")).map(Integer::valueOf);
    }

    /**
     * Returns the episode's number as it is spelt, for example {@code 043}.
     *
     * @return the digits, perhaps ending in {@code X}; empty if there are none
     */
    @Value.Lazy
    default Optional<String> numberText() {
        return Optional.ofNullable(TitleText.read(text()).number());
    }

    /**
     * Returns what the episode is about.
     *
     * @return the text after series and number; the whole text if it has neither; possibly empty
     */
    @Value.Lazy
    default String topic() {
        return TitleText.read(text()).topic();
    }

    /**
     * Returns the name of the file that a note of this title is kept in: the title and {@code .md}, without what wiki links
     * ({@code # | ^ [ ]}) and file systems ({@code / \ : * ? " < >}, control characters, dots at the start) cannot have in names.
     *
     * @return for example {@code GOH 22 - Ana Diaz on tracing.md}; {@code Untitled.md} if nothing would be left
     */
    default String fileName() {
        return TitleText.fileName(text());
    }

    /**
     * Returns this title with another series.
     *
     * @param series one to ten capital letters, after the first also {@code &}, for example {@code GOH}
     * @return the changed title
     * @throws IllegalArgumentException if the title would then be read as another series, number or topic
     */
    default EpisodeTitle withSeries(String series) {
        TitleText parts = TitleText.read(text());
        return of(TitleText.writeAsRead(series, parts.number(), parts.topic()));
    }

    /**
     * Returns this title with another number, spelt with as many digits as the present one, else with two.
     *
     * @param number from 0 to 9999
     * @return the changed title
     * @throws IllegalArgumentException if the number is less than 0 or more than 9999, or if the title would then be read as
     *     another series, number or topic
     */
    default EpisodeTitle withNumber(int number) {
        TitleText parts = TitleText.read(text());
        String old = parts.number();
        return of(TitleText.writeAsRead(
                parts.series(), TitleText.digits(number, old == null ? 2 : old.length()), parts.topic()));
    }

    /**
     * Returns this title with another topic.
     *
     * @param topic one line
     * @return the changed title
     * @throws IllegalArgumentException if the title would then be read as another series, number or topic
     */
    default EpisodeTitle withTopic(String topic) {
        TitleText parts = TitleText.read(text());
        return of(TitleText.writeAsRead(parts.series(), parts.number(), topic));
    }

    /**
     * Returns a title of the given text.
     *
     * @param text one line
     * @return the title
     * @throws IllegalArgumentException if the text is empty, has several lines or outer blanks, or is one link whole
     */
    static EpisodeTitle of(String text) {
        return builder().text(text).build();
    }

    /**
     * Returns the title {@code series number - topic}, the number with at least two digits.
     *
     * @param series capital letters, for example {@code GOH}
     * @param number from 0 to 9999
     * @param topic one line
     * @return the title
     * @throws IllegalArgumentException if the number is less than 0 or more than 9999, or if the title would be read as another
     *     series, number or topic
     */
    static EpisodeTitle of(String series, int number, String topic) {
        return of(TitleText.writeAsRead(series, TitleText.digits(number, 2), topic));
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds titles; not thread-safe. {@code text} must be set. */
    final class Builder extends ImmutableEpisodeTitle.Builder {
        Builder() {}
    }
}
