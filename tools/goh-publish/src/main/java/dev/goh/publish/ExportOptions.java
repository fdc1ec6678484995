package dev.goh.publish;

import dev.goh.core.Episode;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.Vocabulary;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an episode does not say itself and an export may need. All of it is optional but the show; each format takes what it has a
 * use for. Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface ExportOptions extends WithExportOptions permits ImmutableExportOptions {
    /**
     * Returns the show: the pattern of its titles, its texts, its language and its slot.
     *
     * @return the show
     */
    Show show();

    /**
     * Returns how far the episode is.
     *
     * @return the phase; empty to infer it
     */
    Optional<Phase> phase();

    /**
     * Returns how the rules about exports are set.
     *
     * @return the profile; {@link Profiles#officeHours()} unless set
     */
    @Value.Default
    default Profile profile() {
        return Profiles.officeHours();
    }

    /**
     * Returns the title of the broadcast where it is not made by the show's pattern.
     *
     * @return the title
     */
    Optional<String> broadcastTitle();

    /**
     * Returns what the episode is about, in some sentences.
     *
     * @return plain text; where it is empty, the note's property {@code description} is taken
     */
    Optional<String> summary();

    /**
     * Returns how long the video is.
     *
     * @return the length, more than zero
     */
    Optional<Duration> videoLength();

    /**
     * Returns the address of the video's thumbnail.
     *
     * @return the address
     */
    Optional<String> thumbnail();

    /**
     * Returns when the show starts, where that is not the show's usual time.
     *
     * @return the local time
     */
    Optional<LocalTime> startTime();

    /**
     * Returns the zone of the time, where that is not the show's usual one.
     *
     * @return the zone
     */
    Optional<ZoneId> zone();

    /**
     * Returns how long before the show the guest's calendar invite starts.
     *
     * @return a quarter of an hour unless set
     */
    @Value.Default
    default Duration inviteBefore() {
        return Duration.ofMinutes(15);
    }

    /**
     * Returns how long after the show the guest's calendar invite ends.
     *
     * @return a quarter of an hour unless set
     */
    @Value.Default
    default Duration inviteAfter() {
        return Duration.ofMinutes(15);
    }

    /**
     * Returns where the guest is to come: the link to the studio.
     *
     * @return the location
     */
    Optional<String> location();

    /**
     * Returns who sends the calendar invite. Needed where there are attendees.
     *
     * @return the organizer
     */
    Optional<Mailbox> organizer();

    /**
     * Returns who is invited.
     *
     * @return the attendees
     */
    List<Mailbox> attendees();

    /**
     * Returns when the calendar invite is made, which it must say. There is no clock in this library.
     *
     * @return the time
     */
    Optional<Instant> stamp();

    /**
     * Returns by what a calendar knows the invite again when it is sent once more.
     *
     * @return the identifier; where it is empty, one is made of the show and the episode's number or title
     */
    Optional<String> uid();

    /**
     * Returns which revision of the calendar invite this is.
     *
     * @return 0 unless set
     */
    @Value.Default
    default int sequence() {
        return 0;
    }

    /**
     * Returns what fills the blanks of the show's texts, besides what the episode says.
     *
     * @return values by the names of blanks, without braces
     */
    Map<String, String> blanks();

    /**
     * Checks the values; called by the builder.
     *
     * @throws IllegalArgumentException if a length or a margin is negative, or a video has no length
     */
    @Value.Check
    default void check() {
        videoLength().ifPresent(length -> {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("a video lasts longer than zero, not " + length);
            }
        });
        if (inviteBefore().isNegative() || inviteAfter().isNegative() || sequence() < 0) {
            throw new IllegalArgumentException("margins and revisions of an invite are not negative");
        }
    }

    /**
     * Returns options for an episode of a built-in show.
     *
     * @param episode the episode, whose title tells the show; {@link Shows#grafanaOfficeHours()} if it does not
     * @return options with nothing else set
     */
    static ExportOptions of(Episode episode) {
        return of(episode.title().flatMap(Vocabulary.builtIn()::show).orElseGet(Shows::grafanaOfficeHours));
    }

    /**
     * Returns options for a show.
     *
     * @param show the show
     * @return options with nothing else set
     */
    static ExportOptions of(Show show) {
        return builder().show(show).build();
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds options; not thread-safe. {@code show} must be set. */
    final class Builder extends ImmutableExportOptions.Builder {
        Builder() {}
    }
}
