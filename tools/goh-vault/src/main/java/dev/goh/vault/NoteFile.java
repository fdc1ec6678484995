package dev.goh.vault;

import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be read as a note, or a text that stands for one. Immutable and thread-safe; ordered by name, in the order of
 * code points on every system.
 */
public final class NoteFile implements Comparable<NoteFile> {
    private final String name;
    private final @Nullable Path path;
    /** What to read instead of the file; null to read the file. */
    private final byte @Nullable [] content;

    private final boolean named;

    private NoteFile(String name, @Nullable Path path, byte @Nullable [] content, boolean named) {
        this.name = name;
        this.path = path;
        this.content = content;
        this.named = named;
    }

    /**
     * Returns a file that a person named, which is read even if it is no episode note.
     *
     * @param path where it is
     * @return the file
     */
    public static NoteFile named(Path path) {
        return new NoteFile(name(path), path, null, true);
    }

    /**
     * Returns a file that was found in a folder.
     *
     * @param path where it is
     * @return the file
     */
    public static NoteFile found(Path path) {
        return new NoteFile(name(path), path, null, false);
    }

    /**
     * Returns a note that is in no file.
     *
     * @param name what it is called in reports; if it is a path, its last part is taken for the note's name
     * @param content the note in UTF-8
     * @return the note
     */
    public static NoteFile of(String name, byte[] content) {
        return new NoteFile(name, null, content.clone(), true);
    }

    /**
     * Returns a file as it would be with other content, such as an editor has it that did not save yet.
     *
     * @param path where it is or would be
     * @param content the note in UTF-8
     * @return the file
     */
    public static NoteFile of(Path path, byte[] content) {
        return new NoteFile(name(path), path, content.clone(), true);
    }

    /**
     * Returns this file under another name.
     *
     * @param changed what it is called in reports: a path with slashes
     * @return the renamed file, which is read from the same place
     */
    public NoteFile withName(String changed) {
        return new NoteFile(changed, path, content, named);
    }

    /**
     * Returns this file as it would be with other content.
     *
     * @param changed the note in UTF-8
     * @return the file, which is not read any more
     */
    public NoteFile withContent(byte[] changed) {
        return new NoteFile(name, path, changed.clone(), named);
    }

    /**
     * Returns what a file is called in reports.
     *
     * @param path where it is
     * @return the path with slashes, without {@code ./} before it
     */
    public static String name(Path path) {
        String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        return name.startsWith("./") && name.length() > 2 ? name.substring(2) : name;
    }

    /**
     * Returns what the file is called in reports.
     *
     * @return its path with slashes; it may hold any character that a file's name may
     */
    public String name() {
        return name;
    }

    /**
     * Returns the last part of the name.
     *
     * @return the name without folders
     */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /**
     * Returns the folder that the file is in.
     *
     * @return the name without its last part; empty if there is no other
     */
    public String folder() {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    /**
     * Returns where the file is.
     *
     * @return the path; empty for a note that is in no file
     */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /**
     * Tells whether a person named the file, rather than a folder that it is in.
     *
     * @return whether it was named itself
     */
    public boolean isNamed() {
        return named;
    }

    /**
     * Reads the note.
     *
     * @param options which names are understood, and the limits
     * @return the note
     * @throws dev.goh.markdown.NoteEncodingException if it is not UTF-8
     * @throws dev.goh.markdown.NoteLimitException if it is beyond a limit
     * @throws IOException if the file is not there or cannot be read
     */
    public EpisodeNote read(NoteOptions options) throws IOException {
        return content == null ? EpisodeNote.read(file(), options) : EpisodeNote.parse(content, options);
    }

    /**
     * Reads the bytes.
     *
     * @param most how many to read; the rest of a larger file is left out
     * @return the bytes
     * @throws IOException if the file is not there or cannot be read
     */
    public byte[] bytes(int most) throws IOException {
        if (content != null) {
            return Arrays.copyOf(content, Math.min(most, content.length));
        }
        try (InputStream in = Files.newInputStream(file())) {
            return in.readNBytes(most);
        }
    }

    /** Without content there is a path. */
    private Path file() {
        return Objects.requireNonNull(path);
    }

    /** Compares the names by code points. */
    @Override
    public int compareTo(NoteFile other) {
        return CodePoints.compare(name, other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteFile file && file.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
