package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * An episode of a livestream show: everything its note says. Immutable and thread-safe; equal by content.
 *
 * <p>{@code withX} methods return a changed copy and leave this episode as it is.
 */
@Value.Immutable
@GohStyle
public sealed interface Episode extends WithEpisode permits ImmutableEpisode {
    /**
     * Returns the title.
     *
     * @return the title; empty if the note has none
     */
    Optional<EpisodeTitle> title();

    /**
     * Returns the link to the video, from the {@code url} property. To set a new video everywhere, use
     * {@link #withVideo}: people change link and embed together.
     *
     * @return the link; empty if there is none yet
     */
    Optional<VideoLink> url();

    /**
     * Returns the video that the note shows.
     *
     * @return the embed; empty if nothing is shown yet
     */
    Optional<VideoEmbed> embed();

    /**
     * Returns the day of the show, from the {@code date} property. What stands there in another form than
     * {@code yyyy-MM-dd} is found under that name in {@link #properties()}.
     *
     * @return the day, in years 0000 to 9999; empty if it is not known
     */
    Optional<LocalDate> date();

    /**
     * Returns the guests.
     *
     * @return the guests in order; empty if none is named
     */
    List<Guest> guests();

    /**
     * Returns the checklist for the weeks before the show.
     *
     * @return the checklist; without items if there is none
     */
    @Value.Default
    default Checklist preShow() {
        return Checklist.of();
    }

    /**
     * Returns the talking points.
     *
     * @return the points; without points if there are none
     */
    @Value.Default
    default TalkingPoints talkingPoints() {
        return TalkingPoints.of();
    }

    /**
     * Returns the checklist for the minutes before going live.
     *
     * @return the checklist; without items if there is none
     */
    @Value.Default
    default Checklist justBefore() {
        return Checklist.of();
    }

    /**
     * Returns the checklist for after the show.
     *
     * @return the checklist; without items if there is none
     */
    @Value.Default
    default Checklist postShow() {
        return Checklist.of();
    }

    /**
     * Returns the chapters of the video.
     *
     * @return the timestamps as listed, in whatever order
     */
    List<Timestamp> timestamps();

    /**
     * Returns the references kept for the audience.
     *
     * @return the groups in order
     */
    List<ReferenceGroup> references();

    /**
     * Returns the other front matter properties.
     *
     * @return the values by name, in the order of the note, which makes no difference for equality
     */
    Map<String, PropertyValue> properties();

    /**
     * Returns the text that stands in each section before its first element, and for {@link Section#HEAD} every line that
     * is no title, embed or guest field: Markdown without outer blank lines.
     *
     * @return the introductions; sections without one are missing
     */
    Map<Section, String> intros();

    /**
     * Returns the sections whose headings no vocabulary knows.
     *
     * @return the sections in order
     */
    List<OtherSection> otherSections();

    /**
     * Checks the parts and brings them into their normal form: introductions without outer blank lines, and no property
     * {@code url} or {@code date} beside a link or a day. Called by the builder.
     *
     * @return this episode, or its normal form
     * @throws IllegalArgumentException if the day is outside the years 0000 to 9999, a property's name has several lines,
     *     or an introduction holds a CR
     */
    @Value.Check
    default Episode check() {
        date().ifPresent(date -> {
            if (date.getYear() < 0 || date.getYear() > 9999) {
                throw new IllegalArgumentException("a date is in the years 0000 to 9999, not " + date);
            }
        });
        properties().keySet().forEach(Episode::checkPropertyName);
        Map<Section, String> normalIntros = new LinkedHashMap<>();
        intros().forEach((section, text) -> {
            Texts.checkBlock("an introduction", text);
            String normal = Texts.normalBlock(text);
            if (!normal.isEmpty()) {
                normalIntros.put(section, normal);
            }
        });
        if (!normalIntros.equals(intros())) {
            return withIntros(normalIntros);
        }
        Episode undated = date().isPresent() ? withoutProperty("date") : this;
        return url().isPresent() ? undated.withoutProperty("url") : undated;
    }

    private static void checkPropertyName(String name) {
        Texts.checkBlock("a property's name", name);
        if (name.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a property's name must be one line: " + Quote.of(name));
        }
    }

    /**
     * Returns the series' number of the episode.
     *
     * @return the number in the title; empty if there is none
     */
    default Optional<Integer> number() {
        return title().flatMap(EpisodeTitle::number);
    }

    /**
     * Returns one of the checklists.
     *
     * @param section {@link Section#PRE_SHOW}, {@link Section#JUST_BEFORE} or {@link Section#POST_SHOW}
     * @return the checklist
     * @throws IllegalArgumentException if the section is no checklist
     */
    default Checklist checklist(Section section) {
        return switch (section) {
            case PRE_SHOW -> preShow();
            case JUST_BEFORE -> justBefore();
            case POST_SHOW -> postShow();
            default -> throw new IllegalArgumentException(section.key() + " is no checklist");
        };
    }

    /**
     * Returns this episode with one of the checklists replaced.
     *
     * @param section {@link Section#PRE_SHOW}, {@link Section#JUST_BEFORE} or {@link Section#POST_SHOW}
     * @param checklist the new checklist
     * @return the changed episode
     * @throws IllegalArgumentException if the section is no checklist
     */
    default Episode withChecklist(Section section, Checklist checklist) {
        return switch (section) {
            case PRE_SHOW -> withPreShow(checklist);
            case JUST_BEFORE -> withJustBefore(checklist);
            case POST_SHOW -> withPostShow(checklist);
            default -> throw new IllegalArgumentException(section.key() + " is no checklist");
        };
    }

    /**
     * Returns the introduction of a section.
     *
     * @param section the section
     * @return Markdown; empty if there is none
     */
    default String intro(Section section) {
        return intros().getOrDefault(section, "");
    }

    /**
     * Returns this episode with the introduction of one section replaced.
     *
     * @param section the section
     * @param text Markdown; empty for none
     * @return the changed episode
     * @throws IllegalArgumentException if the text holds a CR
     */
    default Episode withIntro(Section section, String text) {
        Map<Section, String> changed = new LinkedHashMap<>(intros());
        changed.put(section, text);
        return withIntros(changed);
    }

    /**
     * Returns this episode with one front matter property added or replaced. For a link or a day use {@link #withUrl} or
     * {@link #withDate}: a text of that form under the name {@code url} or {@code date} would be read as one, and beside a
     * link or a day a property of that name is left out.
     *
     * @param name its name, one line
     * @param value its value
     * @return the changed episode
     * @throws IllegalArgumentException if the name has several lines
     */
    default Episode withProperty(String name, PropertyValue value) {
        Map<String, PropertyValue> changed = new LinkedHashMap<>(properties());
        changed.put(name, value);
        return withProperties(changed);
    }

    /**
     * Returns this episode without one of the other front matter properties. The link and the day are none of them: remove those by
     * {@code withUrl(Optional.empty())} and {@code withDate(Optional.empty())}.
     *
     * @param name its name
     * @return the changed episode; this one if it has no such property
     */
    default Episode withoutProperty(String name) {
        if (!properties().containsKey(name)) {
            return this;
        }
        Map<String, PropertyValue> changed = new LinkedHashMap<>(properties());
        changed.remove(name);
        return withProperties(changed);
    }

    /**
     * Returns this episode with a new video: the link, and the embed that shows it.
     *
     * @param link the link
     * @return the changed episode; its embed is unchanged if the link names no video
     */
    default Episode withVideo(VideoLink link) {
        Episode linked = withUrl(link);
        return link.videoId().map(id -> linked.withEmbed(VideoEmbed.of(id))).orElse(linked);
    }

    /**
     * Returns this episode with one task ticked: the only open item of all checklists whose plain text starts with the
     * given words, letter case aside.
     *
     * @param start how the task starts, for example {@code Get the YouTube}
     * @return the changed episode
     * @throws ItemNotFoundException if no open item starts so, or several do
     * @throws IllegalArgumentException if no words are given
     */
    @SuppressWarnings("ReferenceEquality") // this very item, not an equal one before it
    default Episode tick(String start) {
        if (start.isBlank()) {
            throw new IllegalArgumentException("say how the task starts that is to be ticked");
        }
        List<Section> sections = new ArrayList<>();
        List<ChecklistItem> found = new ArrayList<>();
        for (Section section : Section.values()) {
            if (section.content() == Section.Content.CHECKLIST) {
                checklist(section).stream()
                        .filter(item -> item.isOpen() && Bullets.startsWith(item.text(), start))
                        .forEach(item -> {
                            sections.add(section);
                            found.add(item);
                        });
            }
        }
        if (found.size() != 1) {
            throw ItemNotFoundException.of(this, start, found);
        }
        ChecklistItem open = found.get(0);
        Section section = sections.get(0);
        return withChecklist(
                section, checklist(section).replaceFirst(item -> item == open, item -> item.withState(TaskState.DONE)));
    }

    /**
     * Returns the links of all references.
     *
     * @return label and url of each reference that holds a link, in order
     */
    default List<Link> links() {
        return references().stream()
                .flatMap(group -> group.references().stream())
                .flatMap(reference -> reference.url().map(url -> new Link(reference.label(), url)).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Returns the chapters of the video as they go into its description on YouTube. Where the length of the video is known,
     * {@link Chapters#of(List, java.time.Duration)} tells more.
     *
     * @return the text, and why YouTube would not take it
     */
    default Chapters chapters() {
        return Chapters.of(timestamps());
    }

    /**
     * Returns a builder that holds this episode's values.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an empty builder; an episode with nothing set is an empty one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds episodes; not thread-safe. */
    final class Builder extends ImmutableEpisode.Builder {
        Builder() {}
    }
}
