package dev.goh.vault.report;

import dev.goh.vault.NoteFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sees to it that a report is written over nothing but an older report: a name is easily mistyped. Stateless and thread-safe.
 */
public final class OldReports {
    private static final int HEAD = 500;

    /** How reports begin. */
    private static final Map<String, Pattern> BEGINNINGS = Map.of(
            "text", Pattern.compile("(error|warning|info)\\[|\\d+ files? checked"),
            "json", Pattern.compile("\\{\\s*\"schemaVersion\""),
            "json-lines", Pattern.compile("\\{\"kind\""),
            "sarif", Pattern.compile("\\{\\s*\"\\$schema\"\\s*:\\s*\"[^\"]*sarif"),
            "github", Pattern.compile("::"),
            "checkstyle", Pattern.compile("<\\?xml[^>]*>\\s*<checkstyle\\b"),
            "junit", Pattern.compile("<\\?xml[^>]*>\\s*<testsuites?\\b"),
            "html", Pattern.compile("<!DOCTYPE html>\\s*<html lang=\"en\">"),
            "rdjson", Pattern.compile("\\{\\s*\"(source|diagnostics)\""));

    private OldReports() {}

    /**
     * Refuses to write over anything else.
     *
     * @param file where a report is to go
     * @param format its format
     * @param notes the notes that it will be about
     * @throws FileSystemException if the file is one of the notes, or is there and is no report of this format; the reason says
     *     which. Files that cannot be read are left to whoever writes
     */
    public static void check(Path file, ReportFormat format, List<NoteFile> notes) throws FileSystemException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        if (isOneOf(notes, file)) {
            throw new FileSystemException(file.toString(), null, "a report is not written to a note");
        }
        Pattern beginning = BEGINNINGS.get(format.name());
        if (beginning != null) {
            check(file, format.name() + " report", beginning);
        }
    }

    /**
     * Refuses to write over a file that does not begin as what is to be written, and is not empty.
     *
     * @param file where something is to go
     * @param what what it is, for the reason
     * @param beginning how it begins
     * @throws FileSystemException if the file is there and begins otherwise. Files that cannot be read are left to whoever writes
     */
    public static void check(Path file, String what, Pattern beginning) throws FileSystemException {
        String head = Files.isRegularFile(file) ? head(file) : "";
        if (!head.isEmpty() && !beginning.matcher(head).lookingAt()) {
            throw new FileSystemException(
                    file.toString(), null, "it is there and is no " + what + "; name another file, or delete it");
        }
    }

    private static boolean isOneOf(List<NoteFile> notes, Path file) {
        for (NoteFile note : notes) {
            try {
                if (note.path().isPresent()
                        && Files.isSameFile(file, note.path().get())) {
                    return true;
                }
            } catch (IOException e) {
                // A note that is not there is not this file.
            }
        }
        return false;
    }

    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Writing it will fail, too, and say why.
            return "";
        }
    }
}
