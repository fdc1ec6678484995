package dev.goh.json;

import dev.goh.core.Episode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
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
    /** What was read ahead: the bytes from one index to another. */
    private final byte[] buffer = new byte[1 << 13];

    private int from;
    private int to;
    private int line;
    private byte @Nullable [] record;

    JsonLines(InputStream in, JsonOptions options) {
        this.in = in;
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
                record = isBlank(bytes) ? null : bytes;
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
        byte[] utf8 = record;
        record = null;
        return JsonText.read(utf8, options, line);
    }

    private static boolean isBlank(byte[] utf8) {
        for (byte b : utf8) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The bytes before the next line end; null after the last line. What is beyond the limit is passed over, but for one byte. */
    private byte @Nullable [] nextLine() throws IOException {
        if (!hasBytes()) {
            return null;
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean ended = false;
        boolean whole = true;
        while (!ended && hasBytes()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            long room = options.maxLength() + 1L - bytes.size();
            whole &= end - from <= room;
            bytes.write(buffer, from, (int) Math.min(end - from, room));
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        byte[] read = bytes.toByteArray();
        int last = read.length - 1;
        // Else what is missing at the end of a record would be missing in the line below.
        return whole && last >= 0 && read[last] == '\r' ? Arrays.copyOf(read, last) : read;
    }

    private boolean hasBytes() throws IOException {
        if (from == to) {
            to = Math.max(0, in.read(buffer));
            from = 0;
        }
        return from < to;
    }
}
