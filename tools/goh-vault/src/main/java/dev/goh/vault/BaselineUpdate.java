package dev.goh.vault;

import dev.goh.core.internal.WholeFile;
import dev.goh.core.validation.Finding;
import dev.goh.vault.internal.LimitedInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings a baseline up to date: it takes the notes that were checked, and then writes what is known of all. Not thread-safe. */
public final class BaselineUpdate {
    private final BaselineFile old;
    private final boolean prune;
    private final Baseline.Builder baseline;
    private final Set<String> notes = new HashSet<>();
    private Baseline before;

    private BaselineUpdate(BaselineFile old, boolean prune) {
        this.old = old;
        this.prune = prune;
        this.baseline = old.baseline().toBuilder();
        this.before = old.baseline();
    }

    /**
     * Begins an update.
     *
     * @param old the baseline as it is, empty if it is new
     * @param prune whether to forget what was mended and learn nothing
     * @return the update
     */
    public static BaselineUpdate of(BaselineFile old, boolean prune) {
        return new BaselineUpdate(old, prune);
    }

    /**
     * Takes a note and its findings. One that is in no file is passed over.
     *
     * @param file the note
     */
    public void add(CheckedFile file) {
        List<Finding> findings = file.report().findings();
        old.nameOf(file).ifPresent(name -> {
            notes.add(name);
            if (prune) {
                baseline.prune(name, findings);
            } else {
                baseline.set(name, findings);
            }
        });
    }

    /**
     * Writes the baseline, unless its file holds this already. A note that was not taken keeps its findings, also those that another
     * update has written meanwhile, unless its file is gone. Folders that are missing are made; no link in the file's place is
     * followed.
     *
     * @return what the file holds now
     * @throws IOException if it cannot be written, would be longer than 64 MiB, or a link is in its place
     */
    public Baseline write() throws IOException {
        Path file = old.path();
        Baseline mine = baseline.build();
        Baseline now;
        byte @Nullable [] held;
        do {
            OutputFiles.refuseLink(file);
            held = Files.exists(file) ? LimitedInput.read(file, LimitedInput.LARGEST) : null;
            before = held == null ? Baseline.empty() : Baseline.parse(held, file);
            now = merged(before, mine);
        } while ((held == null || !now.equals(before)) && !isWritten(file, held, now));
        return now;
    }

    /** Writes the file unless another writer was faster. */
    private static boolean isWritten(Path file, byte @Nullable [] held, Baseline now) throws IOException {
        byte[] bytes = now.text().getBytes(StandardCharsets.UTF_8);
        LimitedInput.check(bytes, file.toString(), LimitedInput.LARGEST);
        if (held != null) {
            return WholeFile.replace(file, held, bytes);
        }
        OutputFiles.createFolder(file);
        try {
            WholeFile.create(file, bytes);
            return true;
        } catch (FileAlreadyExistsException e) {
            if (Files.exists(file)) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Tells what the file held last.
     *
     * @return what was there when the update began; after writing, what was written over
     */
    public Baseline before() {
        return before;
    }

    private Baseline merged(Baseline present, Baseline mine) {
        Baseline.Builder merged = present.toBuilder();
        notes.forEach(note -> merged.take(note, mine));
        return merged.remove(this::isGone).build();
    }

    private boolean isGone(String note) {
        try {
            return !Files.exists(old.folder().resolve(note).normalize());
        } catch (InvalidPathException e) {
            return true;
        }
    }
}
