package dev.goh.core.merge;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.PropertyValue;
import dev.goh.core.VideoLink;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Merges what an episode holds once: title, embed and the front matter. */
final class ValueMerge {
    private static final String URL = "url";
    private static final String DATE = "date";

    private final ThreeWay<Episode> versions;
    private final Favour favour;
    private final Conflicts conflicts;

    ValueMerge(ThreeWay<Episode> versions, Favour favour, Conflicts conflicts) {
        this.versions = versions;
        this.favour = favour;
        this.conflicts = conflicts;
    }

    void addTo(Episode.Builder builder) {
        builder.title(merged(ModelPath.of("title"), Episode::title));
        builder.embed(merged(ModelPath.of("embed"), Episode::embed));
        addUrl(builder);
        addDate(builder);
        Set<String> names = new LinkedHashSet<>(versions.ours().properties().keySet());
        names.addAll(versions.theirs().properties().keySet());
        names.addAll(versions.base().properties().keySet());
        names.removeAll(Set.of(URL, DATE));
        for (String name : names) {
            merged(ModelPath.of("properties", name), episode -> property(episode, name))
                    .ifPresent(value -> builder.putProperty(name, value));
        }
    }

    /** A url that is no link is a property of that name: one value, whatever it is. */
    private void addUrl(Episode.Builder builder) {
        Optional<Object> url = merged(
                ModelPath.of(URL),
                episode -> episode.url().<Object>map(link -> link).or(() -> property(episode, URL)));
        if (url.orElse(null) instanceof VideoLink link) {
            builder.url(link);
        } else if (url.orElse(null) instanceof PropertyValue value) {
            builder.putProperty(URL, value);
        }
    }

    private void addDate(Episode.Builder builder) {
        Optional<Object> date = merged(
                ModelPath.of(DATE),
                episode -> episode.date().<Object>map(day -> day).or(() -> property(episode, DATE)));
        if (date.orElse(null) instanceof LocalDate day) {
            builder.date(day);
        } else if (date.orElse(null) instanceof PropertyValue value) {
            builder.putProperty(DATE, value);
        }
    }

    private static Optional<PropertyValue> property(Episode episode, String name) {
        return Optional.ofNullable(episode.properties().get(name));
    }

    private <T> Optional<T> merged(ModelPath path, Function<Episode, Optional<T>> value) {
        ThreeWay<Optional<T>> values = versions.map(value);
        if (values.isConflict()) {
            conflicts.addValue(path, values);
        }
        return ThreeWay.mergedOptional(values, favour);
    }
}
