package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.VideoLink;
import dev.goh.vault.internal.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The values of an episode that one text can set. A url or date in another form is kept among the other properties. */
enum Settable {
    URL {
        @Override
        Episode set(Episode episode, String text) {
            return episode.withVideo(VideoLink.of(text));
        }

        @Override
        Episode remove(Episode episode) {
            return episode.withUrl(Optional.empty()).withoutProperty("url");
        }
    },
    DATE {
        @Override
        Episode set(Episode episode, String text) {
            return episode.withDate(Day.parse(text)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a date is a day written as 2024-03-01, not \"" + text + '"')));
        }

        @Override
        Episode remove(Episode episode) {
            return episode.withDate(Optional.empty()).withoutProperty("date");
        }
    },
    GUEST {
        @Override
        Episode set(Episode episode, String text) {
            List<Guest> guests = Guest.parseAll(text);
            if (guests.isEmpty()) {
                throw new IllegalArgumentException("no guest is named by \"" + text + '"');
            }
            return episode.withGuests(guests);
        }

        @Override
        Episode remove(Episode episode) {
            return episode.withGuests();
        }
    },
    TITLE {
        @Override
        Episode set(Episode episode, String text) {
            return episode.withTitle(EpisodeTitle.of(text));
        }

        @Override
        Episode remove(Episode episode) {
            return episode.withTitle(Optional.empty());
        }
    };

    /**
     * Sets the value.
     *
     * @throws IllegalArgumentException if the text cannot be one
     */
    abstract Episode set(Episode episode, String text);

    /** Takes the value away. */
    abstract Episode remove(Episode episode);

    static Optional<Settable> named(String name) {
        return Arrays.stream(values())
                .filter(settable -> Words.of(settable).equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Words::of).toList();
    }
}
