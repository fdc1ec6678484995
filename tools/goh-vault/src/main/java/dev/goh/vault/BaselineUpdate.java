package dev.goh.vault;

import dev.goh.core.validation.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;

/** Brings a baseline up to date: it takes the notes that were checked, and then writes what is known of all. Not thread-safe. */
public final class BaselineUpdate {
    private final BaselineFile old;
    private final boolean prune;
    private final Baseline.Builder baseline;

    private BaselineUpdate(BaselineFile old, boolean prune) {
        this.old = old;
        this.prune = prune;
        this.baseline = old.baseline().toBuilder();
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
            if (prune) {
                baseline.prune(name, findings);
            } else {
                baseline.set(name, findings);
            }
        });
    }

    /**
     * Writes the baseline, unless its file holds this already. A note that was not taken keeps its findings, unless its file is gone.
     *
     * @return what the file holds now
     * @throws IOException if it cannot be written
     */
    public Baseline write() throws IOException {
        Baseline now = baseline.remove(this::isGone).build();
        if (!now.equals(old.baseline()) || !Files.exists(old.path())) {
            new BaselineFile(old.path(), now).write();
        }
        return now;
    }

    private boolean isGone(String note) {
        try {
            return !Files.exists(old.folder().resolve(note).normalize());
        } catch (InvalidPathException e) {
            return true;
        }
    }
}
