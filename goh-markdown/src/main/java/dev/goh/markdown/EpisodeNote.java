package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Show;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Stub. */
public final class EpisodeNote {
    private EpisodeNote() {}

    public static EpisodeNote parse(String text) {
        throw new UnsupportedOperationException();
    }

    public static EpisodeNote parse(String text, NoteOptions options) {
        throw new UnsupportedOperationException();
    }

    public static EpisodeNote read(Path file) throws IOException {
        throw new UnsupportedOperationException();
    }

    public static EpisodeNote read(Path file, NoteOptions options) throws IOException {
        throw new UnsupportedOperationException();
    }

    public static EpisodeNote of(Episode episode) {
        throw new UnsupportedOperationException();
    }

    public static EpisodeNote of(Episode episode, Show show) {
        throw new UnsupportedOperationException();
    }

    public String text() {
        throw new UnsupportedOperationException();
    }

    public Episode episode() {
        throw new UnsupportedOperationException();
    }

    public Optional<SourceSpan> span(ModelPath path) {
        throw new UnsupportedOperationException();
    }

    public List<Finding> findings() {
        throw new UnsupportedOperationException();
    }
}
