package dev.goh.json;

import dev.goh.core.Episode;
import dev.goh.core.internal.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Episodes as JSON. Whatever an episode holds is in its document, and {@code read(write(episode))} equals the episode; so
 * another program may own it. What the document looks like, and what is promised about it, stands in {@link #schema()}.
 *
 * <p>Reading is strict: an unknown property, a property that occurs twice, a value of the wrong type, {@code null}, anything
 * after the end, a text that contradicts its own parts is an {@link EpisodeJsonException} with the address, the line and the
 * column. {@code readLeniently} leaves such values out and tells which.
 *
 * <p>Bytes are UTF-8, with or without a byte order mark; the mark is not written. Streams are not closed. A
 * document is read to the end of its stream. Stateless and thread-safe.
 */
public final class EpisodeJson {
    private EpisodeJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the episode
     * @throws EpisodeJsonException if it is none
     */
    public static Episode read(String json) {
        return read(json, JsonOptions.defaults());
    }

    /**
     * Reads a document.
     *
     * @param json the document
     * @param options the limits
     * @return the episode
     * @throws EpisodeJsonException if it is none
     */
    public static Episode read(String json, JsonOptions options) {
        return JsonText.read(json, options, 1, null);
    }

    /**
     * Reads a document.
     *
     * @param utf8 the document
     * @return the episode
     * @throws EpisodeJsonException if it is none
     */
    public static Episode read(byte[] utf8) {
        return read(utf8, JsonOptions.defaults());
    }

    /**
     * Reads a document.
     *
     * @param utf8 the document
     * @param options the limits
     * @return the episode
     * @throws EpisodeJsonException if it is none
     */
    public static Episode read(byte[] utf8, JsonOptions options) {
        return JsonText.read(utf8, options, 1);
    }

    /**
     * Reads a document to the end of a stream.
     *
     * @param in the document
     * @return the episode
     * @throws IOException if the stream cannot be read
     * @throws EpisodeJsonException if it holds no document
     */
    public static Episode read(InputStream in) throws IOException {
        return read(in, JsonOptions.defaults());
    }

    /**
     * Reads a document to the end of a stream.
     *
     * @param in the document
     * @param options the limits
     * @return the episode
     * @throws IOException if the stream cannot be read
     * @throws EpisodeJsonException if it holds no document
     */
    public static Episode read(InputStream in, JsonOptions options) throws IOException {
        return read(bytes(in, options), options);
    }

    /**
     * Reads a file.
     *
     * @param file the document
     * @return the episode
     * @throws IOException if the file cannot be read
     * @throws EpisodeJsonException if it holds no document
     */
    public static Episode read(Path file) throws IOException {
        return read(file, JsonOptions.defaults());
    }

    /**
     * Reads a file.
     *
     * @param file the document
     * @param options the limits
     * @return the episode
     * @throws IOException if the file cannot be read
     * @throws EpisodeJsonException if it holds no document
     */
    public static Episode read(Path file, JsonOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, options);
        }
    }

    /** One byte more than may be tells that there is more. */
    private static byte[] bytes(InputStream in, JsonOptions options) throws IOException {
        return in.readNBytes(options.maxLength() == Integer.MAX_VALUE ? Integer.MAX_VALUE : options.maxLength() + 1);
    }

    /**
     * Reads what can be read of a document, as {@link #readLeniently(String, JsonOptions)} does.
     *
     * @param json the document
     * @return the episode, and what was left out
     * @throws EpisodeJsonException if it is no JSON, or nothing of it can be an episode of this version
     */
    public static LenientReading readLeniently(String json) {
        return readLeniently(json, JsonOptions.defaults());
    }

    /**
     * Reads what can be read of a document. A value that strict reading would refuse is left out, and with it the nearest
     * value around it that cannot do without: a timestamp without its time, for example.
     *
     * @param json the document
     * @param options the limits
     * @return the episode, and what was left out
     * @throws EpisodeJsonException if it is no JSON, or nothing of it can be an episode of this version
     */
    public static LenientReading readLeniently(String json, JsonOptions options) {
        List<LenientReading.Skipped> skipped = new ArrayList<>();
        Episode episode = JsonText.read(json, options, 1, skipped);
        return new LenientReading(episode, skipped);
    }

    /**
     * Reads what can be read of a document, as {@link #readLeniently(String, JsonOptions)} does.
     *
     * @param utf8 the document
     * @return the episode, and what was left out
     * @throws EpisodeJsonException if it is no JSON, or nothing of it can be an episode of this version
     */
    public static LenientReading readLeniently(byte[] utf8) {
        return readLeniently(utf8, JsonOptions.defaults());
    }

    /**
     * Reads what can be read of a document, as {@link #readLeniently(String, JsonOptions)} does.
     *
     * @param utf8 the document
     * @param options the limits
     * @return the episode, and what was left out
     * @throws EpisodeJsonException if it is no JSON, or nothing of it can be an episode of this version
     */
    public static LenientReading readLeniently(byte[] utf8, JsonOptions options) {
        return readLeniently(JsonText.decode(utf8, options, 1), options);
    }

    /**
     * Reads what can be read of a document to the end of a stream, as {@link #readLeniently(String, JsonOptions)} does.
     *
     * @param in the document
     * @return the episode, and what was left out
     * @throws IOException if the stream cannot be read
     * @throws EpisodeJsonException if it is no JSON, or nothing of it can be an episode of this version
     */
    public static LenientReading readLeniently(InputStream in) throws IOException {
        return readLeniently(in, JsonOptions.defaults());
    }

    /**
     * Reads what can be read of a document to the end of a stream, as {@link #readLeniently(String, JsonOptions)} does.
     *
     * @param in the document
     * @param options the limits
     * @return the episode, and what was left out
     * @throws IOException if the stream cannot be read
     * @throws EpisodeJsonException if it is no JSON, or nothing of it can be an episode of this version
     */
    public static LenientReading readLeniently(InputStream in, JsonOptions options) throws IOException {
        return readLeniently(bytes(in, options), options);
    }

    /**
     * Reads what can be read of a file, as {@link #readLeniently(String, JsonOptions)} does.
     *
     * @param file the document
     * @return the episode, and what was left out
     * @throws IOException if the file cannot be read
     * @throws EpisodeJsonException if it is no JSON, or nothing of it can be an episode of this version
     */
    public static LenientReading readLeniently(Path file) throws IOException {
        return readLeniently(file, JsonOptions.defaults());
    }

    /**
     * Reads what can be read of a file, as {@link #readLeniently(String, JsonOptions)} does.
     *
     * @param file the document
     * @param options the limits
     * @return the episode, and what was left out
     * @throws IOException if the file cannot be read
     * @throws EpisodeJsonException if it is no JSON, or nothing of it can be an episode of this version
     */
    public static LenientReading readLeniently(Path file, JsonOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readLeniently(in, options);
        }
    }

    /**
     * Writes a document on one line.
     *
     * @param episode any episode
     * @return the document, without a line end
     * @throws EpisodeJsonLimitException if the episode is nested too deep
     */
    public static String write(Episode episode) {
        return write(episode, JsonOptions.defaults());
    }

    /**
     * Writes a document.
     *
     * @param episode any episode
     * @param options the form and the limits
     * @return the document; its last character is LF if it is pretty
     * @throws EpisodeJsonLimitException if the episode is nested too deep
     */
    public static String write(Episode episode, JsonOptions options) {
        return JsonText.write(episode, options);
    }

    /**
     * Writes a document on one line as bytes.
     *
     * @param episode any episode
     * @return the document as UTF-8, without a line end
     * @throws EpisodeJsonLimitException if the episode is nested too deep
     */
    public static byte[] writeBytes(Episode episode) {
        return writeBytes(episode, JsonOptions.defaults());
    }

    /**
     * Writes a document as bytes.
     *
     * @param episode any episode
     * @param options the form and the limits
     * @return the document as UTF-8
     * @throws EpisodeJsonLimitException if the episode is nested too deep
     */
    public static byte[] writeBytes(Episode episode, JsonOptions options) {
        return JsonText.writeBytes(episode, options);
    }

    /**
     * Writes a document on one line to a stream, without a line end, and nothing of it if it cannot be written whole.
     *
     * @param episode any episode
     * @param out takes the document as UTF-8; is left open
     * @throws IOException if the stream does not take it
     * @throws EpisodeJsonLimitException if the episode is nested too deep
     */
    public static void write(Episode episode, OutputStream out) throws IOException {
        write(episode, out, JsonOptions.defaults());
    }

    /**
     * Writes a document to a stream, and nothing of it if it cannot be written whole.
     *
     * @param episode any episode
     * @param out takes the document as UTF-8; is left open
     * @param options the form and the limits
     * @throws IOException if the stream does not take it
     * @throws EpisodeJsonLimitException if the episode is nested too deep
     */
    public static void write(Episode episode, OutputStream out, JsonOptions options) throws IOException {
        out.write(writeBytes(episode, options));
    }

    /**
     * Writes a file with a document on one line, as {@link #write(Episode, Path, JsonOptions)} does.
     *
     * @param episode any episode
     * @param file takes the document as UTF-8
     * @throws IOException if the file cannot be written; it is then as it was
     * @throws EpisodeJsonLimitException if the episode is nested too deep; the file is then untouched
     */
    public static void write(Episode episode, Path file) throws IOException {
        write(episode, file, JsonOptions.defaults());
    }

    /**
     * Writes a file, new or in place of an old one, and as a whole: at every moment, also if this process ends there, it holds the
     * old document or the new one. The old file's rights stay; the file behind a symbolic link is replaced, not the link. The folder
     * must take new files for that. For what is no ordinary file, such as a pipe, take a stream.
     *
     * @param episode any episode
     * @param file takes the document as UTF-8
     * @param options the form and the limits
     * @throws IOException if the file cannot be written; it is then as it was
     * @throws EpisodeJsonLimitException if the episode is nested too deep; the file is then untouched
     */
    public static void write(Episode episode, Path file, JsonOptions options) throws IOException {
        WholeFile.write(file, writeBytes(episode, options));
    }

    /**
     * Reads JSON Lines, as {@link #lines(InputStream, JsonOptions)} does.
     *
     * @param in the records; left open, but read ahead, so that nothing else should read it
     * @return the episodes in order
     */
    public static Stream<Episode> lines(InputStream in) {
        return lines(in, JsonOptions.defaults());
    }

    /**
     * Reads JSON Lines: a document on each line, one after the other, as they are asked for. Empty lines are passed over.
     *
     * <p>A record that is none ends the call that asked for it with an {@link EpisodeJsonException} that names its line; the
     * records after it can still be read. A stream that cannot be read ends it with an {@link UncheckedIOException}.
     *
     * @param in the records; left open, but read ahead, so that nothing else should read it
     * @param options the limits, which hold for each line
     * @return the episodes in order
     */
    public static Stream<Episode> lines(InputStream in, JsonOptions options) {
        return new JsonLines(in, options).stream();
    }

    /**
     * Reads a file of JSON Lines, as {@link #lines(InputStream, JsonOptions)} does.
     *
     * @param file the records
     * @return the episodes in order; close it, and the file is closed
     * @throws IOException if the file cannot be opened
     */
    public static Stream<Episode> lines(Path file) throws IOException {
        return lines(file, JsonOptions.defaults());
    }

    /**
     * Reads a file of JSON Lines, as {@link #lines(InputStream, JsonOptions)} does.
     *
     * @param file the records
     * @param options the limits, which hold for each line
     * @return the episodes in order; close it, and the file is closed
     * @throws IOException if the file cannot be opened
     */
    public static Stream<Episode> lines(Path file, JsonOptions options) throws IOException {
        InputStream in = Files.newInputStream(file);
        return lines(in, options).onClose(() -> {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Writes JSON Lines: each document on a line that ends in LF.
     *
     * @param episodes the episodes in order; each is written before the next is asked for
     * @param out takes the records as UTF-8; is left open
     * @throws IOException if the stream does not take it
     * @throws EpisodeJsonLimitException if an episode is nested too deep; those before it are written
     */
    public static void writeLines(Stream<Episode> episodes, OutputStream out) throws IOException {
        writeLines(episodes, out, JsonOptions.defaults());
    }

    /**
     * Writes JSON Lines: each document on a line that ends in LF, compact whatever the options say.
     *
     * @param episodes the episodes in order; each is written before the next is asked for
     * @param out takes the records as UTF-8; is left open
     * @param options the limits
     * @throws IOException if the stream does not take it
     * @throws EpisodeJsonLimitException if an episode is nested too deep; those before it are written
     */
    public static void writeLines(Stream<Episode> episodes, OutputStream out, JsonOptions options) throws IOException {
        JsonOptions compact = options.withPretty(false);
        for (Iterator<Episode> i = episodes.iterator(); i.hasNext(); ) {
            write(i.next(), out, compact);
            out.write('\n');
        }
    }

    /**
     * Returns the JSON Schema (2020-12) of the documents. Its titles and descriptions are the format's documentation.
     *
     * @return the schema as JSON text
     */
    public static String schema() {
        try (InputStream in = EpisodeJson.class.getResourceAsStream("episode.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("episode.schema.json is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
