package dev.goh.cli;

import dev.goh.core.internal.NoteFileName;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteFile;
import dev.goh.vault.report.FileReport;
import dev.goh.vault.report.OldReports;
import dev.goh.vault.report.ReportFormat;
import dev.goh.vault.report.ReportFormats;
import dev.goh.vault.report.ReportSettings;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The formats that reports are wanted in, and where each goes. */
final class ReportTargets {
    /**
     * A report that is wanted.
     *
     * @param format its format
     * @param file where it goes; empty for standard output
     */
    record Target(ReportFormat format, Optional<Path> file) {}

    private final List<Target> targets;

    private ReportTargets(List<Target> targets) {
        this.targets = targets;
    }

    /**
     * Reads values of the form {@code FORMAT} or {@code FORMAT=FILE}.
     *
     * @throws IllegalArgumentException if one is wrong; the message says how
     */
    static ReportTargets of(List<String> values) {
        List<Target> targets = new ArrayList<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            String name = equals < 0 ? value : value.substring(0, equals);
            targets.add(new Target(
                    format(name), equals < 0 ? Optional.empty() : Optional.of(file(value.substring(equals + 1)))));
        }
        if (targets.stream().filter(target -> target.file.isEmpty()).count() > 1) {
            throw new IllegalArgumentException(
                    "one report goes to standard output; give the others a file: FORMAT=FILE");
        }
        long files = targets.stream()
                .flatMap(target -> target.file.stream())
                .map(Shown::path)
                .distinct()
                .count();
        if (files < targets.stream().filter(target -> target.file.isPresent()).count()) {
            throw new IllegalArgumentException("two reports go to one file");
        }
        return new ReportTargets(targets);
    }

    private static ReportFormat format(String name) {
        return ReportFormats.named(name).orElseThrow(() -> new IllegalArgumentException(ReportFormats.unknown(name)));
    }

    private static Path file(String name) {
        if (NoteFileName.isNote(name)) {
            throw new IllegalArgumentException("a report is not written to a note: '" + name + "'");
        }
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("no valid path: '" + name + "'", e);
        }
        throw new IllegalArgumentException("the name of the file is missing; write FORMAT=FILE");
    }

    /** The format that is wanted on standard output; empty if none is. */
    Optional<ReportFormat> onStandardOutput() {
        return targets.stream()
                .filter(target -> target.file.isEmpty())
                .map(Target::format)
                .findFirst();
    }

    /**
     * Refuses to write over what is no report.
     *
     * @throws Trouble if a file is there that is none
     */
    void check(List<NoteFile> notes) {
        for (Target target : targets) {
            if (target.file.isPresent()) {
                Path file = target.file.get();
                try {
                    OldReports.check(file, target.format, notes);
                } catch (FileSystemException e) {
                    throw new Trouble("cannot write " + Shown.of(file) + ": " + IoReasons.of(e));
                }
            }
        }
    }

    /** The reports that go to files. */
    List<FileReport> files(ReportSettings settings) {
        List<FileReport> reports = new ArrayList<>();
        for (Target target : targets) {
            target.file.ifPresent(file -> reports.add(new FileReport(file, target.format, settings)));
        }
        return reports;
    }
}
