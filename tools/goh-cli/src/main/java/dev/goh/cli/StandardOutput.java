package dev.goh.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes texts as UTF-8, and remembers why it took no more: a {@link PrintStream} only tells that it did not. */
final class StandardOutput extends PrintStream {
    private static final int BUFFER_BYTES = 1 << 14;

    private final Sink sink;

    StandardOutput(OutputStream out) {
        this(new Sink(out));
    }

    private StandardOutput(Sink sink) {
        super(new BufferedOutputStream(sink, BUFFER_BYTES), false, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    /** Says what kept a text from being written; empty if nothing did, or if the reader of a pipe has left, as head does. */
    Optional<String> problem() {
        boolean failed = checkError();
        return Optional.ofNullable(sink.problem)
                .filter(problem -> failed)
                .map(problem -> String.valueOf(problem.getMessage()))
                .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    private static final class Sink extends FilterOutputStream {
        private @Nullable IOException problem;

        Sink(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                problem = e;
                throw e;
            }
        }
    }
}
