package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The conventions of one show, as data: how its notes name their sections and fields, in which order its template has them,
 * when it usually runs. Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface Show extends WithShow permits ImmutableShow {
    /** How a show's notes show the video. */
    enum EmbedForm {
        /** In an {@code iframe}. */
        FRAME,
        /** As a link with the first of {@link #embedLabels()} as its text. */
        LINK
    }

    /**
     * Returns the show's name, for example {@code Grafana Office Hours}.
     *
     * @return the name
     */
    String name();

    /**
     * Returns the code that titles start with, for example {@code GOH}.
     *
     * @return the code, as {@link EpisodeTitle#series()} reads it: one to ten capital letters, after the first also
     *     {@code &}; empty if the show's titles have none
     */
    Optional<String> series();

    /**
     * Returns the language of the notes.
     *
     * @return a BCP 47 tag such as {@code en}
     */
    @Value.Default
    default String language() {
        return "en";
    }

    /**
     * Returns the heading that the show writes for each section, in its template or not.
     *
     * @return a heading for every section but the head
     */
    Map<Section, String> headings();

    /**
     * Returns other names by which the show's notes call a section.
     *
     * @return the names; sections without other names may be missing
     */
    Map<Section, List<String>> otherHeadings();

    /**
     * Returns the headings of the template in their order.
     *
     * @return the template; every section at most once
     */
    List<TemplateHeading> template();

    /**
     * Returns the label of the guest field, without colons, for example {@code Guest}.
     *
     * @return the label, of 1 to 40 characters; does not begin as a heading, a fence or a comment does
     */
    @Value.Default
    default String guestLabel() {
        return "Guest";
    }

    /**
     * Returns what stands after the label of the guest field: {@code ::} for a Dataview field, or {@code :}.
     *
     * @return the separator
     */
    @Value.Default
    default String guestSeparator() {
        return "::";
    }

    /**
     * Returns other labels of the guest field that are understood, without colons.
     *
     * @return the labels, each as {@link #guestLabel} may be; none by default
     */
    List<String> otherGuestLabels();

    /**
     * Returns how the show's notes show the video.
     *
     * @return the form
     */
    @Value.Default
    default EmbedForm embedForm() {
        return EmbedForm.FRAME;
    }

    /**
     * Returns the texts of links in the head that lead to the video.
     *
     * @return the labels; in brackets, each is the text of a link
     */
    List<String> embedLabels();

    /**
     * Returns the usual day of the week.
     *
     * @return the day; empty if the show has none
     */
    Optional<DayOfWeek> weekday();

    /**
     * Returns when the show usually starts, in {@link #zone()}.
     *
     * @return the local time; empty if it varies
     */
    Optional<LocalTime> startTime();

    /**
     * Returns how long the show usually takes.
     *
     * @return the duration, longer than zero
     */
    @Value.Default
    default Duration duration() {
        return Duration.ofHours(1);
    }

    /**
     * Returns the time zone of {@link #startTime()}: a region, never an abbreviation such as CEST.
     *
     * @return the zone; empty if the show names none
     */
    Optional<ZoneId> zone();

    /**
     * Returns what a new episode of the show holds before it has a title: the tasks of its checklists, the points that every
     * talk has.
     *
     * @return the episode that {@link #newEpisode} starts from; an empty one unless set
     */
    @Value.Default
    default Episode starter() {
        return Episode.builder().build();
    }

    /**
     * Returns the pattern of the title under which an episode is broadcast. {@code {topic}}, {@code {show}} and
     * {@code {instance}}, which is {@code #22} or the day, stand for what the episode says; a part in brackets is left out if
     * nothing is known that could fill it.
     *
     * @return the pattern
     */
    @Value.Default
    default String broadcastTitle() {
        return "{topic} ({show}[ {instance}])";
    }

    /**
     * Returns the texts that the show sends, with blanks in braces such as {@code {guest}}. A part in brackets is left out if
     * nothing is known that could fill its blanks.
     *
     * @return the texts by name; the built-in shows have {@code invitation}, {@code announcement} and {@code live}
     */
    Map<String, String> texts();

    /**
     * Checks that a note can be written with these names; called by the builder.
     *
     * @throws IllegalArgumentException if a section has no heading or stands twice in the template, if the head has one, if the
     *     template is empty, if a name or a label is empty or has several lines, if titles of the series would not be read as
     *     such, if the language is no BCP 47 tag, if a line with a label of the guest field would not be read as that field or its
     *     separator is neither {@code ::} nor {@code :}, if a label of the video cannot be the text of a link, if the video is shown
     *     as a link and there is no label for it, or if the duration is zero or negative
     */
    @Value.Check
    default void check() {
        Texts.checkFilledLine("a show's name", name());
        series().ifPresent(TitleText::checkSeries);
        for (Section section : Section.titled()) {
            if (!headings().containsKey(section)) {
                throw new IllegalArgumentException("show " + name() + " has no heading for " + section.key());
            }
            names(section).forEach(heading -> Texts.checkFilledLine("a heading", Texts.normalName(heading)));
        }
        if (headings().containsKey(Section.HEAD) || otherHeadings().containsKey(Section.HEAD)) {
            throw new IllegalArgumentException("the head of a note has no heading");
        }
        if (!isLanguageTag(language())) {
            throw new IllegalArgumentException(
                    "a show's language is a BCP 47 tag such as en or pt-BR, not " + Quote.of(language()));
        }
        HeadLabels.checkGuests(guestLabel());
        otherGuestLabels().forEach(HeadLabels::checkGuests);
        if (!guestSeparator().equals("::") && !guestSeparator().equals(":")) {
            throw new IllegalArgumentException(
                    "what follows a guest label is :: or :, not " + Quote.of(guestSeparator()));
        }
        embedLabels().forEach(HeadLabels::checkEmbed);
        if (embedForm() == EmbedForm.LINK && embedLabels().isEmpty()) {
            throw new IllegalArgumentException("show " + name() + " needs a label for links to the video");
        }
        if (duration().isZero() || duration().isNegative()) {
            throw new IllegalArgumentException("show " + name() + " lasts longer than zero, not " + duration());
        }
        long sections =
                template().stream().map(TemplateHeading::section).distinct().count();
        if (template().isEmpty() || sections != template().size()) {
            throw new IllegalArgumentException("the template of " + name() + " must have sections, each once");
        }
    }

    private static boolean isLanguageTag(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /**
     * Returns the heading that the show writes for a section.
     *
     * @param section a section with a heading
     * @return the heading's text
     */
    default String heading(Section section) {
        return headings().getOrDefault(section, "");
    }

    /**
     * Returns all names of a section, the one that is written first.
     *
     * @param section a section with a heading
     * @return the names
     */
    default List<String> names(Section section) {
        return Stream.concat(
                        Stream.ofNullable(headings().get(section)),
                        otherHeadings().getOrDefault(section, List.of()).stream())
                .toList();
    }

    /**
     * Returns the level of a section's heading: the template's, else 2.
     *
     * @param section a section with a heading
     * @return from 2 to 6
     */
    default int level(Section section) {
        return template().stream()
                .filter(heading -> heading.section() == section)
                .mapToInt(TemplateHeading::level)
                .findFirst()
                .orElse(2);
    }

    /**
     * Returns a new episode of the show: its {@link #starter}, with a title made of the series' code, the number and the topic,
     * such as {@code GOH 32 - Tracing}. A show without a code has titles such as {@code 05 - Tracing}.
     *
     * @param number from 0 to 9999, written with at least two digits
     * @param topic what the episode is about, one line
     * @return the episode
     * @throws IllegalArgumentException if the number is less than 0 or more than 9999, or if the title would be read as another
     *     series, number or topic
     */
    default Episode newEpisode(int number, String topic) {
        return newEpisode(
                EpisodeTitle.of(TitleText.writeAsRead(series().orElse(null), TitleText.digits(number, 2), topic)));
    }

    /**
     * Returns a new episode of the show: its {@link #starter} with a title. For shows that do not number their episodes.
     *
     * @param title the title
     * @return the episode
     */
    default Episode newEpisode(EpisodeTitle title) {
        return starter().withTitle(title);
    }

    /**
     * Returns a builder that holds this show's values.
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

    /** Builds shows; not thread-safe. Name, template and a heading for every section must be set. */
    final class Builder extends ImmutableShow.Builder {
        Builder() {}
    }
}
