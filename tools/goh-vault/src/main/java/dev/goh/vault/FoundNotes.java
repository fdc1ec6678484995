package dev.goh.vault;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * The files that some paths mean, and what was not looked at. Immutable.
 *
 * @param files every file once: those named as they come, those of a folder by name
 * @param unreadable what should have been looked at, and could not
 * @param outside symbolic links that lead out of the folder they were found below; they were not followed
 */
public record FoundNotes(List<NoteFile> files, List<Unreadable> unreadable, List<String> outside) {
    /**
     * Copies the lists.
     *
     * @param files the files
     * @param unreadable what could not be looked at
     * @param outside links that were not followed
     */
    public FoundNotes {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
        outside = List.copyOf(outside);
    }

    /**
     * A path that cannot be looked at.
     *
     * @param name the path
     * @param reason why
     */
    public record Unreadable(String name, IOException reason) {
        /**
         * Refuses null.
         *
         * @param name the path
         * @param reason why
         */
        public Unreadable {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
