package dev.goh.json;

import dev.goh.core.Episode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads one record after the other. Not thread-safe; the stream it gives is sequential. */
final class JsonLines implements Iterator<Episode> {
    private final InputStream in;
    private final JsonOptions options;
    private int line;
    private @Nullable String record;

    JsonLines(InputStream in, JsonOptions options) {
        this.in = new BufferedInputStream(in);
        this.options = options;
    }

    Stream<Episode> stream() {
        int properties = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, properties), false);
    }

    @Override
    public boolean hasNext() {
        try {
            while (record == null) {
                byte[] bytes = nextLine();
                if (bytes == null) {
                    return false;
                }
                String text = JsonText.decode(bytes, options, line);
                record = text.isBlank() ? null : text;
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Episode next() {
        if (!hasNext() || record == null) {
            throw new NoSuchElementException();
        }
        String text = record;
        record = null;
        return JsonText.read(text, options, line, null);
    }

    /** The bytes before the next LF; null after the last line. What is beyond the limit is passed over, but for one byte. */
    private byte @Nullable [] nextLine() throws IOException {
        int b = in.read();
        if (b < 0) {
            return null;
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() <= options.maxLength()) {
                bytes.write(b);
            }
        }
        return bytes.toByteArray();
    }
}
