package dev.goh.vault;

/** Takes what comes of each file, one after the other, in the order of the files' names and on the thread that checks. */
public interface VaultListener {
    /**
     * Takes that a file was looked at for the index, which comes before any is checked.
     *
     * @param done how many were
     * @param all how many will be
     */
    default void indexed(int done, int all) {}

    /**
     * Takes a file that was checked; also one that is no readable note, which is a finding.
     *
     * @param file the file and its findings
     */
    void checked(CheckedFile file);

    /**
     * Takes a file that is no episode note and was not named itself.
     *
     * @param file the file
     */
    default void skipped(NoteFile file) {}

    /**
     * Takes a file that could not be checked.
     *
     * @param file the file
     * @param reason an {@code IOException} if it could not be read, anything else if there is a bug in goh
     */
    void failed(NoteFile file, Throwable reason);

    /**
     * Tells whether to go on.
     *
     * @return false if no more files need be checked
     */
    default boolean wantsMore() {
        return true;
    }
}
