package dev.goh.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The chapters of a video as they stand in its description on YouTube, and why YouTube would not take them (YouTube Help
 * 9884579). Immutable and thread-safe.
 *
 * @param text one chapter a line, {@code hh:mm:ss label}, lines separated by LF, without Markdown; empty if there are none
 * @param problems why YouTube would not take the text, in the order of the timestamps; empty if it would
 */
public record Chapters(String text, List<ChapterProblem> problems) {
    /** How many chapters a video has at least, if it has any. */
    public static final int MIN_COUNT = 3;

    /** How long a chapter is at least. */
    public static final Duration MIN_LENGTH = Duration.ofSeconds(10);

    /**
     * Copies the list.
     *
     * @param text the text
     * @param problems why YouTube would not take it
     */
    public Chapters {
        Objects.requireNonNull(text, "text");
        problems = List.copyOf(problems);
    }

    /**
     * Tells whether YouTube takes the chapters.
     *
     * @return whether there are no problems
     */
    public boolean areAccepted() {
        return problems.isEmpty();
    }

    /**
     * Returns the chapters of a video whose length is not known. So nothing is said about the end of the last one.
     *
     * @param timestamps the timestamps as listed
     * @return the chapters
     */
    public static Chapters of(List<Timestamp> timestamps) {
        return of(timestamps, Optional.empty());
    }

    /**
     * Returns the chapters of a video.
     *
     * @param timestamps the timestamps as listed
     * @param videoLength how long the video is
     * @return the chapters
     * @throws IllegalArgumentException if the video's length is not more than zero
     */
    public static Chapters of(List<Timestamp> timestamps, Duration videoLength) {
        if (videoLength.isNegative() || videoLength.isZero()) {
            throw new IllegalArgumentException("a video lasts longer than zero, not " + videoLength);
        }
        return of(timestamps, Optional.of(videoLength));
    }

    /**
     * Returns a timestamp's label as people see it: without Markdown.
     *
     * @param timestamp the timestamp
     * @return plain text, one line, possibly empty
     */
    public static String label(Timestamp timestamp) {
        return InlineText.plain(timestamp.title());
    }

    private static Chapters of(List<Timestamp> timestamps, Optional<Duration> videoLength) {
        String text = timestamps.stream()
                .map(timestamp -> (timestamp.atText() + ' ' + label(timestamp)).stripTrailing())
                .collect(Collectors.joining("\n"));
        List<ChapterProblem> problems = new ArrayList<>();
        if (timestamps.size() < MIN_COUNT) {
            problems.add(new ChapterProblem(
                    ChapterProblem.Kind.TOO_FEW,
                    ModelPath.of("timestamps"),
                    "there " + (timestamps.size() == 1 ? "is 1 chapter" : "are " + timestamps.size() + " chapters")
                            + ", YouTube needs " + MIN_COUNT));
        }
        for (int i = 0; i < timestamps.size(); i++) {
            checkStart(timestamps, i, problems);
            checkLength(timestamps, i, videoLength, problems);
            checkLabel(timestamps.get(i), i, problems);
        }
        return new Chapters(text, problems);
    }

    private static void checkStart(List<Timestamp> timestamps, int i, List<ChapterProblem> problems) {
        Timestamp chapter = timestamps.get(i);
        if (i == 0 && !chapter.at().isZero()) {
            problems.add(problem(
                    ChapterProblem.Kind.FIRST_NOT_ZERO,
                    i,
                    "at",
                    "the first chapter starts at " + chapter.atText() + ", not at 00:00:00"));
        }
        if (i > 0 && chapter.at().compareTo(timestamps.get(i - 1).at()) <= 0) {
            problems.add(problem(
                    ChapterProblem.Kind.NOT_ASCENDING,
                    i,
                    "at",
                    chapter.atText() + " follows " + timestamps.get(i - 1).atText()));
        }
    }

    private static void checkLength(
            List<Timestamp> timestamps, int i, Optional<Duration> videoLength, List<ChapterProblem> problems) {
        Duration at = timestamps.get(i).at();
        if (videoLength.filter(length -> at.compareTo(length) >= 0).isPresent()) {
            problems.add(problem(
                    ChapterProblem.Kind.PAST_END,
                    i,
                    "at",
                    timestamps.get(i).atText() + " is past the end of the video (" + TimeText.format(videoLength.get())
                            + ")"));
            return;
        }
        Optional<Duration> end =
                i + 1 < timestamps.size() ? Optional.of(timestamps.get(i + 1).at()) : videoLength;
        Duration length = end.map(next -> next.minus(at)).orElse(MIN_LENGTH);
        if (length.compareTo(Duration.ZERO) > 0 && length.compareTo(MIN_LENGTH) < 0) {
            problems.add(problem(
                    ChapterProblem.Kind.TOO_SHORT,
                    i,
                    "at",
                    "the chapter at " + timestamps.get(i).atText() + " lasts " + length.toSeconds()
                            + " s, YouTube needs " + MIN_LENGTH.toSeconds() + " s"));
        }
    }

    private static void checkLabel(Timestamp chapter, int i, List<ChapterProblem> problems) {
        String label = label(chapter);
        if (label.isBlank()) {
            problems.add(problem(
                    ChapterProblem.Kind.NO_LABEL, i, "title", "the chapter at " + chapter.atText() + " has no label"));
        }
        if (label.indexOf('<') >= 0 || label.indexOf('>') >= 0) {
            problems.add(problem(
                    ChapterProblem.Kind.REFUSED_CHARACTER,
                    i,
                    "title",
                    "the label at " + chapter.atText() + " holds < or >, which YouTube refuses"));
        }
    }

    private static ChapterProblem problem(ChapterProblem.Kind kind, int i, String value, String message) {
        return new ChapterProblem(kind, ModelPath.of("timestamps", i, value), message);
    }
}
