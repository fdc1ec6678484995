package dev.goh.cli;

import dev.goh.markdown.NoteLimits;
import dev.goh.vault.Excludes;
import dev.goh.vault.FoundNotes;
import dev.goh.vault.NoteFile;
import dev.goh.vault.NoteFinder;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the notes that are meant by the paths of a command line. */
final class NoteArguments {
    private static final String STANDARD_INPUT = "-";
    private static final String STANDARD_INPUT_NAME = "<stdin>";

    private NoteArguments() {}

    /** What the reports call a path. */
    static String name(String path) {
        return path.equals(STANDARD_INPUT) ? STANDARD_INPUT_NAME : Printable.line(path);
    }

    /** Returns every file once: those named as they come, those of a folder sorted. Says what cannot be looked at. */
    static List<NoteFile> find(List<String> paths, InputStream in, Excludes excludes, Notices notices) {
        return find(paths, in, null, excludes, notices);
    }

    /**
     * As above.
     *
     * @param stands the file that standard input stands for; null if it stands for none
     */
    static List<NoteFile> find(
            List<String> paths, InputStream in, @Nullable Path stands, Excludes excludes, Notices notices) {
        List<NoteFile> files = new ArrayList<>();
        if (paths.contains(STANDARD_INPUT)) {
            standardInput(in, stands, notices).ifPresent(files::add);
        }
        FoundNotes found = NoteFinder.find(
                paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList(), excludes);
        found.unreadable().forEach(path -> notices.unreadable(Printable.line(path.name()), path.reason()));
        found.outside().forEach(link -> notices.notFollowed(Printable.line(link)));
        List<NoteFile> first = List.copyOf(files);
        found.files().stream().filter(file -> !first.contains(file)).forEach(files::add);
        return files;
    }

    private static Optional<NoteFile> standardInput(InputStream in, @Nullable Path stands, Notices notices) {
        try {
            // One byte more than may be tells that there is more.
            byte[] bytes = in.readNBytes(NoteLimits.defaults().maxLength() + 1);
            return Optional.of(stands == null ? NoteFile.of(STANDARD_INPUT_NAME, bytes) : NoteFile.of(stands, bytes));
        } catch (IOException e) {
            notices.unreadable(STANDARD_INPUT_NAME, e);
            return Optional.empty();
        }
    }
}
