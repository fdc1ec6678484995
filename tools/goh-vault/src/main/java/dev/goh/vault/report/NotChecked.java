package dev.goh.vault.report;

/**
 * How many files a run came across and did not check.
 *
 * @param skipped files that are no episode notes
 * @param unreadable files and folders that could not be read
 */
public record NotChecked(int skipped, int unreadable) {
    /** Every file was checked. */
    public static final NotChecked NONE = new NotChecked(0, 0);

    /**
     * Checks the numbers.
     *
     * @param skipped files that are no episode notes
     * @param unreadable files and folders that could not be read
     * @throws IllegalArgumentException if one is negative
     */
    public NotChecked {
        if (skipped < 0 || unreadable < 0) {
            throw new IllegalArgumentException("numbers of files count from 0");
        }
    }
}
