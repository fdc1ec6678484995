package dev.goh.publish;

import dev.goh.core.Episode;
import dev.goh.core.Shows;
import dev.goh.core.Timestamp;
import dev.goh.core.validation.Finding;
import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Episodes and options that several tests use. */
final class Samples {
    /** All that an export can be told. */
    static final ExportOptions OPTIONS = ExportOptions.builder()
            .show(Shows.grafanaOfficeHours())
            .videoLength(Duration.ofMinutes(65))
            .thumbnail("https://example.org/t.png")
            .location("https://studio.example.org/x")
            .stamp(Instant.parse("2026-03-01T12:00:00Z"))
            .uid("kettle-41@example.org")
            .organizer(Mailbox.parse("host@example.com"))
            .addAttendees(Mailbox.parse("Ana \"Kettle\" Díaz, guest <ana@example.org>"))
            .putBlanks("host", "Cy")
            .putBlanks("source", "your talk on kettles")
            .build();

    private Samples() {}

    static Episode kettles() {
        return EpisodeNote.parse(resource("kettles.md")).episode();
    }

    static String resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Timestamp> chapters(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split(" ", 2))
                .map(parts -> Timestamp.of(parts[0], parts.length == 1 ? "" : parts[1]))
                .toList();
    }

    static Exported export(String name, Episode episode, ExportOptions options) {
        return Exports.named(name).orElseThrow().export(episode, options);
    }

    /** Code, severity and message of each finding. */
    static List<String> messages(Exported exported) {
        return exported.findings().stream().map(Samples::message).toList();
    }

    private static String message(Finding finding) {
        return finding.rule().code() + " " + finding.severity() + " " + finding.message(Locale.ENGLISH);
    }
}
