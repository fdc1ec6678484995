package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.internal.NoteFileName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about an episode that it does not say itself. All of it is optional. Immutable and thread-safe.
 *
 * @param phase how far the episode is; empty to infer it
 * @param asOf the present day; empty to leave time out of the question
 * @param videoLength how long the video is
 * @param fileName the name of the note's file, without folders; rules about it do not run without
 */
public record Context(
        Optional<Phase> phase, Optional<LocalDate> asOf, Optional<Duration> videoLength, Optional<String> fileName) {
    private static final Context NONE =
            new Context(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the length of the video.
     *
     * @param phase how far the episode is; empty to infer it
     * @param asOf the present day; empty to leave time out of the question
     * @param videoLength how long the video is
     * @param fileName the name of the note's file, without folders; rules about it do not run without
     * @throws IllegalArgumentException if the length is not more than zero
     */
    public Context {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(videoLength, "videoLength");
        Objects.requireNonNull(fileName, "fileName");
        videoLength.filter(length -> length.isNegative() || length.isZero()).ifPresent(length -> {
            throw new IllegalArgumentException("a video lasts longer than zero, not " + length);
        });
    }

    /**
     * Returns a context in which the phase is inferred and nothing else is known.
     *
     * @return the context
     */
    public static Context infer() {
        return NONE;
    }

    /**
     * Returns a context in which the phase is given and nothing else is known.
     *
     * @param phase how far the episode is
     * @return the context
     */
    public static Context in(Phase phase) {
        return new Context(Optional.of(phase), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns this context with the phase given.
     *
     * @param known how far the episode is
     * @return the changed context
     */
    public Context phase(Phase known) {
        return new Context(Optional.of(known), asOf, videoLength, fileName);
    }

    /**
     * Returns this context with the present day.
     *
     * @param today the present day
     * @return the changed context
     */
    public Context asOf(LocalDate today) {
        return new Context(phase, Optional.of(today), videoLength, fileName);
    }

    /**
     * Returns this context with the length of the video.
     *
     * @param length how long the video is
     * @return the changed context
     * @throws IllegalArgumentException if the length is not more than zero
     */
    public Context videoLength(Duration length) {
        return new Context(phase, asOf, Optional.of(length), fileName);
    }

    /**
     * Returns this context with the name of the note's file.
     *
     * @param name the name, with {@code .md} or without; folders before it are left out
     * @return the changed context
     */
    public Context fileName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return new Context(phase, asOf, videoLength, Optional.of(last));
    }

    /**
     * Returns the name of the note as Obsidian shows it: its file's name without {@code .md}.
     *
     * @return the name; empty if the file's name is not known
     */
    public Optional<String> noteName() {
        return fileName.map(NoteFileName::noteName);
    }

    /**
     * Returns the phase that is given or, if none is, inferred.
     *
     * @param episode the episode
     * @return the phase with its reason
     */
    public PhaseGuess guess(Episode episode) {
        return phase.map(PhaseGuess::given).orElseGet(() -> PhaseGuess.infer(episode, asOf));
    }
}
