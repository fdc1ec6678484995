package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that the notes of some shows use: headings of sections, labels of the guest field, labels of embeds. Letter case,
 * runs of blanks and a colon at the end make no difference. Immutable and thread-safe; equal by its shows and their order.
 */
public final class Vocabulary {
    private static final Vocabulary BUILT_IN = of(Shows.all());

    private final List<Show> shows;
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Section> headings = new LinkedHashMap<>();
    private final Set<String> guestLabels = new HashSet<>();
    private final Set<String> embedLabels = new HashSet<>();

    private Vocabulary(Collection<Show> shows) {
        this.shows = List.copyOf(shows);
        for (Show show : this.shows) {
            for (Section section : Section.titled()) {
                show.names(section).forEach(name -> addHeading(show, section, name));
            }
            guestLabels.add(Texts.normalName(show.guestLabel()));
            show.otherGuestLabels().forEach(label -> guestLabels.add(Texts.normalName(label)));
            show.embedLabels().forEach(label -> embedLabels.add(Texts.normalName(label)));
        }
    }

    private void addHeading(Show show, Section section, String name) {
        headings.put(name, section);
        Section known = sections.putIfAbsent(Texts.normalName(name), section);
        if (known != null && known != section) {
            throw new IllegalArgumentException("show " + Quote.of(show.name()) + " uses the heading " + Quote.of(name)
                    + " for " + section.key() + ", but it already means " + known.key());
        }
    }

    /**
     * Returns the names of all built-in shows.
     *
     * @return the vocabulary that notes are read with unless another one is given
     */
    public static Vocabulary builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns the names of the given shows.
     *
     * @param shows the shows; in case of doubt an earlier one decides how a note is written
     * @return the vocabulary
     * @throws IllegalArgumentException if two shows use one heading for different sections
     */
    public static Vocabulary of(Collection<Show> shows) {
        return new Vocabulary(shows);
    }

    /**
     * Returns this vocabulary and the names of one more show.
     *
     * @param show the show
     * @return the larger vocabulary
     * @throws IllegalArgumentException if the show uses a heading for another section than a show before it
     */
    public Vocabulary with(Show show) {
        if (shows.contains(show)) {
            return this;
        }
        List<Show> more = new ArrayList<>(shows);
        more.add(show);
        return new Vocabulary(more);
    }

    /**
     * Returns the shows whose names these are.
     *
     * @return the shows in the order in which they were given
     */
    public List<Show> shows() {
        return shows;
    }

    /**
     * Returns all headings that open a section, as the shows spell them.
     *
     * @return the section of each, in the order of shows and sections
     */
    public Map<String, Section> headings() {
        return Collections.unmodifiableMap(headings);
    }

    /**
     * Returns the section that a heading opens.
     *
     * @param heading the heading's text
     * @return the section; empty if no show knows the heading
     */
    public Optional<Section> section(String heading) {
        Section exact = sections.get(heading);
        return Optional.ofNullable(exact != null ? exact : sections.get(Texts.normalName(heading)));
    }

    /**
     * Tells whether a word before a colon labels the guest field.
     *
     * @param label for example {@code Guest}
     * @return whether a show uses it so
     */
    public boolean isGuestLabel(String label) {
        return guestLabels.contains(Texts.normalName(label));
    }

    /**
     * Tells whether a link of this text in the head of a note leads to the video.
     *
     * @param label for example {@code Link to YouTube video}
     * @return whether a show uses it so
     */
    public boolean isEmbedLabel(String label) {
        return embedLabels.contains(Texts.normalName(label));
    }

    /**
     * Returns the show whose series code a title carries.
     *
     * @param title the title
     * @return the first such show; empty if none uses the code, or the title has none
     */
    public Optional<Show> show(EpisodeTitle title) {
        Optional<String> series = title.series();
        return shows.stream()
                .filter(show -> series.isPresent() && show.series().equals(series))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary that && shows.equals(that.shows);
    }

    @Override
    public int hashCode() {
        return shows.hashCode();
    }

    /** Returns the names of the shows. */
    @Override
    public String toString() {
        return "Vocabulary" + shows.stream().map(Show::name).toList();
    }
}
