package dev.goh.cli;

import dev.goh.vault.GitChanges;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteFile;
import dev.goh.vault.internal.LimitedInput;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that tell, besides the paths of the command line, which notes are meant. */
final class NotesOptions {
    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--files-from",
            paramLabel = "FILE",
            description = {"A file that holds more paths, one on each line, or -", "for standard input."})
    private @Nullable String list;

    @Option(
            names = {"-0", "--null"},
            description = {"Each path in --files-from ends with a NUL, as 'git", "diff -z' writes them."})
    private boolean nul;

    @Option(
            names = "--changed-since",
            paramLabel = "REF",
            description = {
                "Only notes that changed since the branch left this",
                "commit of git, those not committed included. They",
                "are still compared with all the others."
            })
    private @Nullable String commit;

    /**
     * The paths that are meant.
     *
     * @throws ParameterException if there are none
     * @throws Trouble if the list cannot be read
     */
    List<String> paths(List<String> given, InputStream in) {
        List<String> paths = new ArrayList<>(given);
        if (list == null) {
            if (given.isEmpty() || nul) {
                throw wrong(nul ? "--null goes with --files-from" : "no path given");
            }
            return paths;
        }
        if (list.equals(STANDARD_INPUT) && given.contains(STANDARD_INPUT)) {
            throw wrong("standard input is either a note or the list of --files-from");
        }
        for (String line : read(list, in).split(nul ? "\0" : "\r?\n", -1)) {
            if (!line.isEmpty()) {
                // A name from a list is never standard input.
                paths.add(line.equals(STANDARD_INPUT) ? "./-" : line);
            }
        }
        return paths;
    }

    private static String read(String list, InputStream in) {
        try {
            byte[] bytes = list.equals(STANDARD_INPUT)
                    ? LimitedInput.read(in, list, LimitedInput.LARGEST)
                    : LimitedInput.read(Path.of(list), LimitedInput.LARGEST);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Trouble("cannot read " + Printable.line(list) + ": " + IoReasons.of(e));
        } catch (InvalidPathException e) {
            throw new Trouble("cannot read " + list + ": no valid path");
        }
    }

    /**
     * Tells which notes are reported.
     *
     * @throws Trouble if git cannot tell
     */
    Predicate<NoteFile> reported(List<Path> notes) {
        if (commit == null) {
            return note -> true;
        }
        try {
            return GitChanges.since(notes.isEmpty() ? List.of(Path.of("")) : notes, commit);
        } catch (IOException e) {
            throw new Trouble("--changed-since: " + IoReasons.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("--changed-since: interrupted");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
