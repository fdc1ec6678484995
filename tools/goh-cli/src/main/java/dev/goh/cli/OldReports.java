package dev.goh.cli;

import dev.goh.vault.NoteFile;
import dev.goh.vault.report.ReportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sees to it that a report is written over nothing but an older report: a name is easily mistyped. */
final class OldReports {
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
     * @throws Trouble if the file is a note that is read, or no report of this format; files that cannot be read are left to
     *     whoever writes
     */
    static void check(Path file, ReportFormat format, List<NoteFile> notes) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            for (NoteFile note : notes) {
                if (note.path().isPresent()
                        && Files.isSameFile(file, note.path().get())) {
                    throw new Trouble("a report is not written to a note: " + Shown.of(file));
                }
            }
            Pattern beginning = BEGINNINGS.get(format.name());
            String head = head(file);
            if (beginning != null && !head.isEmpty() && !beginning.matcher(head).lookingAt()) {
                throw new Trouble(Shown.of(file) + " is there and is no " + format.name()
                        + " report; name another file, or delete it");
            }
        } catch (IOException e) {
            // Writing it will fail, too, and say why.
        }
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
    }
}
