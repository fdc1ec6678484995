package dev.goh.publish;

import java.util.List;
import java.util.Optional;

/** The formats. A new one is one class and one line here. */
public final class Exports {
    private static final List<Export> ALL = List.of(
            new YoutubeTitle(),
            new YoutubeDescription(),
            new YoutubeChapters(),
            new JsonChapters(),
            new PodloveChapters(),
            new WebVttChapters(),
            new JsonLd(),
            new CalendarInvite(),
            new ShowText("invitation", "a letter that invites the guest"),
            new ShowText("announcement", "a post that announces the show"),
            new ShowText("live", "a post that says the show has begun"));

    private Exports() {}

    /**
     * Returns all formats.
     *
     * @return the formats
     */
    public static List<Export> all() {
        return ALL;
    }

    /**
     * Returns the format of a name.
     *
     * @param name for example {@code webvtt}
     * @return the format; empty if there is none of this name
     */
    public static Optional<Export> named(String name) {
        return ALL.stream().filter(export -> export.name().equals(name)).findFirst();
    }
}
