package dev.goh.core.internal;

/** What the files of notes are called. */
public final class NoteFileName {
    private static final String ENDING = ".md";

    private NoteFileName() {}

    /**
     * Tells whether a file is called as a note is.
     *
     * @param file its name, with folders or without
     * @return whether it ends in {@code .md}, in whichever case
     */
    public static boolean isNote(String file) {
        return file.regionMatches(true, file.length() - ENDING.length(), ENDING, 0, ENDING.length());
    }

    /**
     * Returns the name of a note as Obsidian shows it.
     *
     * @param file the name of its file, without folders
     * @return the name without {@code .md}
     */
    public static String noteName(String file) {
        return isNote(file) ? file.substring(0, file.length() - ENDING.length()) : file;
    }
}
