package dev.goh.publish;

import dev.goh.core.Chapters;
import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;
import dev.goh.core.validation.Arg;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A chapter of a file.
 *
 * @param start when it starts
 * @param end when the next one starts or, for the last one, the video ends; empty if that is not known
 * @param label what it is called, as plain text
 */
record Chapter(Duration start, Optional<Duration> end, String label) {
    /** The chapters of an episode; what keeps them from being written to a file is reported. */
    static List<Chapter> of(Draft draft) {
        Episode episode = draft.episode();
        List<Timestamp> timestamps = episode.timestamps();
        Optional<Duration> length = draft.options().videoLength();
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < timestamps.size(); i++) {
            Timestamp timestamp = timestamps.get(i);
            Duration at = timestamp.at();
            ModelPath path = ModelPath.of("timestamps", i);
            String label = Chapters.label(timestamp).replace('\t', ' ');
            if (i > 0 && at.compareTo(timestamps.get(i - 1).at()) <= 0) {
                draft.missing(
                        path.child("at"),
                        "order",
                        Arg.time("time", at),
                        Arg.time("previous", timestamps.get(i - 1).at()));
            }
            if (length.filter(end -> at.compareTo(end) >= 0).isPresent()) {
                draft.missing(path.child("at"), "end", Arg.time("time", at), Arg.time("end", length.get()));
            }
            if (label.isBlank()) {
                draft.missing(path.child("title"), "label", Arg.time("time", at));
            }
            boolean last = i + 1 == timestamps.size();
            chapters.add(new Chapter(
                    at, last ? length : Optional.of(timestamps.get(i + 1).at()), label));
        }
        return chapters;
    }

    /** As {@link #of}; there must be at least one. */
    static List<Chapter> some(Draft draft) {
        if (draft.episode().timestamps().isEmpty()) {
            draft.missing(ModelPath.of("timestamps"), "timestamps");
        }
        return of(draft);
    }

    /** As {@link #some}, for formats that cannot write every character. */
    static List<Chapter> writable(Draft draft) {
        List<Chapter> chapters = some(draft);
        for (int i = 0; i < chapters.size(); i++) {
            draft.checkCharacters(
                    ModelPath.of("timestamps", i, "title"),
                    "the label at " + draft.episode().timestamps().get(i).atText(),
                    chapters.get(i).label());
        }
        return chapters;
    }

    /** The start as {@code hh:mm:ss.SSS}, which Normal Play Time and WebVTT both are. */
    static String clock(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }
}
