package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.Timestamp;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Messages;
import dev.goh.core.validation.Severity;
import dev.goh.publish.Export;
import dev.goh.publish.ExportOptions;
import dev.goh.publish.Exported;
import dev.goh.publish.Exports;
import dev.goh.publish.Mailbox;
import dev.goh.vault.internal.Words;
import dev.goh.vault.report.Printable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh export}. */
@Command(
        name = "export",
        header = "Prints what is made of an episode: texts, chapters, a calendar invite, markup.",
        customSynopsis = "goh export [OPTIONS] FORMAT NOTE",
        exitCodeList = {
            " 0:the text is printed",
            " 1:it would be refused, or something is missing: see standard error",
            " 2:wrong usage, or a note that is missing, cannot be read, is not UTF-8 or too large",
        },
        footer = {
            "",
            "Examples:",
            "  goh export youtube-description \"GOH 22.md\"",
            "  goh export webvtt --length 1:02:30 \"GOH 22.md\" > chapters.vtt",
            "  goh export icalendar --location https://studio.example/x \"GOH 22.md\"",
            "  goh export invitation --fill host=Ana --fill source=\"your talk\" \"GOH 22.md\"",
        })
final class ExportCommand extends GohSubcommand {
    /** For help and completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Exports.all().stream().map(Export::name).iterator();
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = {"One of:", "${COMPLETION-CANDIDATES}"})
    private String format = "";

    @Parameters(index = "1", paramLabel = "NOTE", description = "The note's file, or - for standard input.")
    private String note = "";

    @Option(names = "--length", paramLabel = "TIME", description = "How long the video is: 1:02:30 or 58:41.")
    private @Nullable String length;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The broadcast's title, unless the show's pattern makes it.")
    private @Nullable String title;

    @Option(names = "--summary", paramLabel = "TEXT", description = "What it is about; else property description.")
    private @Nullable String summary;

    @Option(names = "--thumbnail", paramLabel = "URL", description = "The address of the thumbnail.")
    private @Nullable String thumbnail;

    @Option(names = "--start", paramLabel = "HH:MM", description = "When the show starts, unless at its usual time.")
    private @Nullable LocalTime start;

    @Option(names = "--zone", paramLabel = "ZONE", description = "The zone of that time, for example Europe/Berlin.")
    private @Nullable ZoneId zone;

    @Option(names = "--location", paramLabel = "URL", description = "The link to the studio, for the invite.")
    private @Nullable String location;

    @Option(names = "--organizer", paramLabel = "MAIL", description = "Who sends the invite.")
    private @Nullable Mailbox organizer;

    @Option(names = "--attendee", paramLabel = "MAIL", description = "Who is invited: \"Ana Diaz <ana@example.com>\".")
    private List<Mailbox> attendees = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day the invite is made: today unless given, or a day like 2026-03-01.")
    private String asOf = Day.TODAY;

    @Option(names = "--fill", paramLabel = "NAME=TEXT", description = "Fill a blank of the show's texts.")
    private List<String> blanks = List.of();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ExportCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Export export = Exports.named(format)
                .orElseThrow(() -> wrong("no format '" + format + "'; there are "
                        + Exports.all().stream().map(Export::name).collect(Collectors.joining(", "))));
        ExportOptions.Builder options = options();
        Messages messages = language.messages();
        return new NotePrint(streams())
                .runForStatus(note, (episode, shows) -> print(export, episode, options, shows, messages));
    }

    private int print(
            Export export, Episode episode, ExportOptions.Builder options, KnownShows shows, Messages messages) {
        Exported exported = export.export(
                episode,
                options.show(shows.of(episode)).profile(shows.profile()).build());
        // On a terminal a carriage return would only be in the way.
        exported.text()
                .ifPresent(text -> streams().print(streams().outIsTerminal() ? text.replace("\r\n", "\n") : text));
        streams().out().flush();
        exported.findings().forEach(finding -> report(finding, messages));
        boolean refused = exported.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return refused ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void report(Finding finding, Messages messages) {
        String severity = Words.of(finding.severity());
        String line = severity + "[" + finding.rule().code() + "]: " + finding.message(messages) + "; "
                + finding.help(messages);
        streams().err().print(Printable.line(line) + "\n");
        streams().err().flush();
    }

    private Map<String, String> filled() {
        Map<String, String> filled = new LinkedHashMap<>();
        for (String blank : blanks) {
            int equals = blank.indexOf('=');
            if (equals < 1) {
                throw wrong("--fill is of the form NAME=TEXT, not '" + blank + "'");
            }
            filled.put(blank.substring(0, equals), blank.substring(equals + 1));
        }
        return filled;
    }

    private ExportOptions.Builder options() {
        ExportOptions.Builder options = ExportOptions.builder()
                .broadcastTitle(Optional.ofNullable(title))
                .summary(Optional.ofNullable(summary))
                .thumbnail(Optional.ofNullable(thumbnail))
                .startTime(Optional.ofNullable(start))
                .zone(Optional.ofNullable(zone))
                .location(Optional.ofNullable(location))
                .organizer(Optional.ofNullable(organizer))
                .attendees(attendees)
                .blanks(filled())
                .stamp(Day.of(spec(), asOf, "today", streams().today())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
        if (length != null) {
            options.videoLength(Timestamp.parseTime(length)
                    .filter(time -> !time.isZero())
                    .orElseThrow(() -> wrong("--length is a time such as 1:02:30, not '" + length + "'")));
        }
        return options;
    }
}
