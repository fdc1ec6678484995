package dev.goh.cli;

import dev.goh.core.merge.MergeConflict;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.LineMerge;
import dev.goh.markdown.NoteEncodingException;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteMerge;
import dev.goh.markdown.NoteOptions;
import dev.goh.markdown.UnrepresentableEpisodeException;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** One merge for git: of notes where all three versions are notes, else of lines. */
final class MergeDriver {
    /** What git takes for a failure of the driver itself; lower ones it takes for conflicts. */
    static final int FAILED = 129;

    static final int MARKER_SIZE = 7;

    /** The longest version, in bytes. Notes are shorter, but others are merged by their lines. */
    private static final int LONGEST = 1 << 26;

    private final Notices notices;
    private final int markerSize;
    private final String path;
    private final String name;

    /**
     * Prepares a merge.
     *
     * @param path where the note belongs in the vault; git merges copies that lie elsewhere
     */
    MergeDriver(PrintStream err, int markerSize, String path) {
        this.notices = Notices.only(err);
        this.markerSize = markerSize;
        this.path = path;
        this.name = Printable.line(path);
    }

    /**
     * The versions to merge, as git has them. Whatever their encoding is: here every byte is a character.
     *
     * @param base the common ancestor's
     * @param ours ours, in the file that takes the result
     * @param theirs theirs
     */
    private record Versions(String base, String ours, String theirs) {
        static Versions read(Path base, Path ours, Path theirs) throws IOException, Unmergeable {
            return new Versions(read(base), read(ours), read(theirs));
        }

        private static String read(Path file) throws IOException, Unmergeable {
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(LONGEST + 1);
            }
            if (bytes.length > LONGEST) {
                throw new Unmergeable("longer than " + LONGEST + " bytes, which is the limit");
            }
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.indexOf('\0') >= 0) {
                throw new Unmergeable("no text");
            }
            return text;
        }
    }

    /** A version has no lines that could be merged; the message says why. */
    private static final class Unmergeable extends Exception {
        private static final long serialVersionUID = 1L;

        Unmergeable(String reason) {
            super(reason);
        }
    }

    /** What the file is to hold. */
    private record Result(String text, Charset charset, boolean clean) {}

    /** Returns what the command leaves with. */
    int run(Path base, Path ours, Path theirs) {
        Versions versions;
        try {
            versions = Versions.read(base, ours, theirs);
        } catch (IOException e) {
            notices.unreadable(name, e);
            return FAILED;
        } catch (Unmergeable e) {
            notices.refused(name + ": " + e.getMessage() + ", our version is kept");
            return ExitStatus.FINDINGS;
        }
        Result result = merge(versions);
        try {
            write(ours, result.text.getBytes(result.charset));
        } catch (IOException e) {
            notices.unwritable(name, e);
            return FAILED;
        }
        return result.clean ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private Result merge(Versions versions) {
        try {
            NoteOptions options = options();
            NoteMerge merge = NoteMerge.merge(
                    note(versions.base, options), note(versions.ours, options), note(versions.theirs, options));
            for (MergeConflict conflict : merge.conflicts()) {
                notices.refused(name + ": conflict at " + conflict.path());
            }
            return new Result(merge.text(markerSize), StandardCharsets.UTF_8, merge.isClean());
        } catch (NoteEncodingException | NoteLimitException | UnrepresentableEpisodeException e) {
            notices.refused(name + ": merged line by line: " + e.getMessage());
        } catch (RuntimeException e) {
            notices.crashed("merge", name, e);
        }
        LineMerge merge = LineMerge.merge(versions.base, versions.ours, versions.theirs);
        return new Result(merge.text(markerSize), StandardCharsets.ISO_8859_1, merge.isClean());
    }

    /** The configuration may be in conflict itself, and a merge with the built-in names is better than none. */
    private NoteOptions options() {
        try {
            return KnownShows.near(List.of(path)).options();
        } catch (Trouble e) {
            notices.refused(String.valueOf(e.getMessage()));
            notices.refused(name + ": merged with the built-in names alone");
            return NoteOptions.defaults();
        }
    }

    private static EpisodeNote note(String bytes, NoteOptions options) throws NoteEncodingException {
        return EpisodeNote.parse(bytes.getBytes(StandardCharsets.ISO_8859_1), options);
    }

    /** Replaces a file as a whole, so that it never holds a part of the result. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path target = file.toRealPath();
        if (!Files.isRegularFile(target)) {
            throw new FileSystemException(file.toString(), null, "no regular file");
        }
        Path temporary = Files.createTempFile(target.getParent(), ".goh", ".tmp");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
