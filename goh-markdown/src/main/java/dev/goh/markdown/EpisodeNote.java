package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.Fix;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A note and the episode it tells of. Reading loses nothing: the text is kept as it is, and every word of it outside the
 * layout is in the episode. {@link NoteValidator} tells what is wrong with a note. Immutable and thread-safe.
 *
 * <pre>{@code
 * EpisodeNote note = EpisodeNote.read(Path.of("GOH 41 - Tracing.md"));
 * note.episode().timestamps().forEach(timestamp -> System.out.println(timestamp.atText()));
 * }</pre>
 */
public final class EpisodeNote {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String text;
    private final Outline outline;
    private final Episode episode;
    private final NoteOptions options;
    private final List<NoteEdit> edits;
    /** What the file held that this note, or the note it was made of, was read from; null if there was none. */
    private final @Nullable String fileText;

    private EpisodeNote(
            String text,
            Outline outline,
            Episode episode,
            NoteOptions options,
            List<NoteEdit> edits,
            @Nullable String fileText) {
        this.fileText = fileText;
        this.edits = List.copyOf(edits);
        this.text = text;
        this.outline = outline;
        this.episode = episode;
        this.options = options;
    }

    /**
     * Reads a note with the default options.
     *
     * @param text the note, whatever it holds
     * @return the note
     * @throws NoteLimitException if the text is beyond a limit or holds a lone surrogate
     */
    public static EpisodeNote parse(String text) {
        return parse(text, NoteOptions.defaults());
    }

    /**
     * Reads a note.
     *
     * @param text the note, whatever it holds
     * @param options which names are understood, and the limits
     * @return the note
     * @throws NoteLimitException if the text is beyond a limit or holds a lone surrogate
     */
    public static EpisodeNote parse(String text, NoteOptions options) {
        checkText(text, options.limits());
        return parseDecoded(text, options);
    }

    /** Reads a text that was decoded from bytes within the limit: it holds no lone surrogate. */
    private static EpisodeNote parseDecoded(String text, NoteOptions options) {
        NoteScan scan = scan(text, options);
        Outline outline = Outline.of(scan, options.limits());
        return new EpisodeNote(text, outline, EpisodeReader.read(outline), options, List.of(), null);
    }

    private static void checkText(String text, NoteLimits limits) {
        if (text.length() > limits.maxLength()) {
            throw new NoteLimitException(
                    "maxLength", text.length() + " characters, the limit is " + limits.maxLength());
        }
        int surrogate = Unicode.loneSurrogate(text);
        if (surrogate >= 0) {
            throw new NoteLimitException("unicode", "a lone surrogate at index " + surrogate);
        }
    }

    private static NoteScan scan(String text, NoteOptions options) {
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        return NoteScanner.scan(LineTable.of(text, start, options.limits()), options.vocabulary());
    }

    /**
     * Reads a file with the default options.
     *
     * @param file a file in UTF-8
     * @return the note
     * @throws NoteEncodingException if the file is not UTF-8
     * @throws NoteLimitException if it is beyond a limit
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws IOException if it cannot be read, or is a folder
     */
    public static EpisodeNote read(Path file) throws IOException {
        return read(file, NoteOptions.defaults());
    }

    /**
     * Reads a file.
     *
     * @param file a file in UTF-8
     * @param options which names are understood, and the limits
     * @return the note
     * @throws NoteEncodingException if the file is not UTF-8
     * @throws NoteLimitException if it is beyond a limit
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws IOException if it cannot be read, or is a folder
     */
    public static EpisodeNote read(Path file, NoteOptions options) throws IOException {
        try {
            EpisodeNote note = parseDecoded(NoteFiles.read(file, options.limits()), options);
            return new EpisodeNote(note.text, note.outline, note.episode, options, List.of(), note.text);
        } catch (NoteLimitException e) {
            throw e.in(file.toString());
        }
    }

    /**
     * Reads a note from bytes with the default options.
     *
     * @param utf8 the note in UTF-8
     * @return the note
     * @throws NoteEncodingException if the bytes are not UTF-8
     * @throws NoteLimitException if they are beyond a limit
     */
    public static EpisodeNote parse(byte[] utf8) throws NoteEncodingException {
        return parse(utf8, NoteOptions.defaults());
    }

    /**
     * Reads a note from bytes, as they come from a network or an archive.
     *
     * @param utf8 the note in UTF-8
     * @param options which names are understood, and the limits
     * @return the note
     * @throws NoteEncodingException if the bytes are not UTF-8
     * @throws NoteLimitException if they are beyond a limit
     */
    public static EpisodeNote parse(byte[] utf8, NoteOptions options) throws NoteEncodingException {
        return parseDecoded(NoteFiles.decode(utf8, "note", options.limits()), options);
    }

    /**
     * Reads a note to the end of a stream with the default options.
     *
     * @param in the note in UTF-8; read no further than the limit, and left open
     * @return the note
     * @throws NoteEncodingException if the bytes are not UTF-8
     * @throws NoteLimitException if they are beyond a limit
     * @throws IOException if the stream cannot be read
     */
    public static EpisodeNote parse(InputStream in) throws IOException {
        return parse(in, NoteOptions.defaults());
    }

    /**
     * Reads a note to the end of a stream.
     *
     * @param in the note in UTF-8; read no further than the limit, and left open
     * @param options which names are understood, and the limits
     * @return the note
     * @throws NoteEncodingException if the bytes are not UTF-8
     * @throws NoteLimitException if they are beyond a limit
     * @throws IOException if the stream cannot be read
     */
    public static EpisodeNote parse(InputStream in, NoteOptions options) throws IOException {
        return parse(NoteFiles.bytes(in, options.limits()), options);
    }

    /**
     * Writes an episode as a new note, in the style of the show whose code its title carries, else of
     * {@link Shows#grafanaOfficeHours()}.
     *
     * @param episode the episode
     * @return the note, which reads back as this episode
     * @throws UnrepresentableEpisodeException if a value of the episode would be read as something else
     * @throws NoteLimitException if the note would be beyond a limit
     */
    public static EpisodeNote of(Episode episode) {
        NoteOptions options = NoteOptions.defaults();
        Show show = episode.title().flatMap(options.vocabulary()::show).orElse(Shows.grafanaOfficeHours());
        return of(episode, show, options);
    }

    /**
     * Writes an episode as a new note in the style of a show. The note reads back under the names of the built-in shows and
     * of this one.
     *
     * @param episode the episode
     * @param show the show
     * @return the note
     * @throws UnrepresentableEpisodeException if a value of the episode would be read as something else
     * @throws NoteLimitException if the note would be beyond a limit
     * @throws IllegalArgumentException if the show uses a heading for another section than a built-in show
     */
    public static EpisodeNote of(Episode episode, Show show) {
        NoteOptions options = NoteOptions.defaults();
        return of(episode, show, options.withVocabulary(options.vocabulary().with(show)));
    }

    /**
     * Writes an episode as a new note in the style of a show, for readers with the given options.
     *
     * @param episode the episode
     * @param show the show
     * @param options the names that are understood, which must hold those of the show, and the limits
     * @return the note, which reads back under these options
     * @throws UnrepresentableEpisodeException if a value of the episode would be read as something else
     * @throws NoteLimitException if the note would be beyond a limit; it may be a little longer than the one that its episode
     *     was read from
     */
    public static EpisodeNote of(Episode episode, Show show, NoteOptions options) {
        Depth.check(episode, options.limits());
        Draft draft = CanonicalWriter.write(episode, show, options);
        String text = draft.text();
        checkText(text, options.limits());
        NoteScan scan = scan(text, options);
        Outline outline = Outline.of(scan, options.limits());
        Episode read = EpisodeReader.read(outline);
        if (!read.equals(episode)) {
            Representability.check(episode, draft, scan, options.limits());
            throw new SelfCheckException("the note that was written reads back as another episode");
        }
        return new EpisodeNote(text, outline, episode, options, List.of(), null);
    }

    /**
     * Returns the note's text, exactly as it was read.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns what the note says.
     *
     * @return the episode
     */
    public Episode episode() {
        return episode;
    }

    /**
     * Finds where a value of the episode stands in the text. {@code /url} and {@code /date} are also found where the note has
     * them without a value, or with one that is none.
     *
     * @param path the value's address
     * @return the range; empty if the episode has no such value, or the note does not write it anywhere
     */
    public Optional<SourceSpan> span(ModelPath path) {
        return new SpanFinder(outline).find(path);
    }

    /**
     * Returns a range of the text with its lines and columns, for example that of a {@link NoteEdit}.
     *
     * @param start where it begins, in UTF-16 units from 0
     * @param end where it ends, exclusive
     * @return the range
     * @throws IndexOutOfBoundsException if it leaves the text
     * @throws IllegalArgumentException if the end is before the start
     */
    public SourceSpan span(int start, int end) {
        Objects.checkFromToIndex(0, Math.max(start, end), text.length());
        return new SpanFinder(outline).span(start, end);
    }

    /**
     * Applies a fix of a finding about this note. A fix of another note, or of this one before it changed, is not always told from
     * one of this note: of several fixes apply one, and validate again.
     *
     * @param fix the fix
     * @return the changed note; this note if nothing changed
     * @throws IllegalArgumentException if the range of the fix is not in this note
     * @throws UnrepresentableEpisodeException if a value of the new episode would be read as something else
     * @throws NoteLimitException if the note would be beyond a limit
     */
    public EpisodeNote apply(Fix fix) {
        if (fix.edit() instanceof Edit.OfEpisode change) {
            return edit(change::apply);
        }
        return withText(List.of((Edit.OfText) fix.edit()));
    }

    /** Makes several edits of the text, which must not overlap. */
    EpisodeNote withText(List<Edit.OfText> changes) {
        StringBuilder changed = new StringBuilder();
        List<NoteEdit> made = new ArrayList<>();
        SpanFinder spans = new SpanFinder(outline);
        int from = 0;
        for (Edit.OfText change :
                changes.stream().sorted(Comparator.comparing(Edit.OfText::span)).toList()) {
            int start = change.span().start().offset();
            int end = change.span().end().offset();
            if (start < from || end > text.length() || !spans.span(start, end).equals(change.span())) {
                throw new IllegalArgumentException("the edit at " + change.span() + " is not about this note");
            }
            changed.append(text, from, start).append(change.replacement());
            boolean lines = change.replacement().indexOf('\n') >= 0
                    || text.substring(start, end).indexOf('\n') >= 0;
            made.add(new NoteEdit(start, end, change.replacement(), lines ? EditWidth.LINES : EditWidth.VALUE));
            from = end;
        }
        String result = changed.append(text, from, text.length()).toString();
        if (result.equals(text)) {
            return this;
        }
        EpisodeNote note = parse(result, options);
        return new EpisodeNote(result, note.outline, note.episode, options, made, fileText);
    }

    /**
     * Writes an episode into this note. Only what the episode says differently changes; all else keeps its bytes.
     *
     * @param changed the episode that the new note is to tell of
     * @return the changed note; this note if nothing changed
     * @throws UnrepresentableEpisodeException if a value of the episode would be read as something else
     * @throws NoteLimitException if the note would be beyond a limit
     */
    public EpisodeNote with(Episode changed) {
        if (changed.equals(episode)) {
            return this;
        }
        NoteLens.Written written = new NoteLens(this, changed).rewrite();
        EpisodeNote note = written.note();
        return new EpisodeNote(note.text, note.outline, note.episode, options, written.edits(), fileText);
    }

    /** This note, to be written in place of what another one was read from. */
    EpisodeNote inPlaceOf(EpisodeNote read) {
        return new EpisodeNote(text, outline, episode, options, List.of(), read.fileText);
    }

    /**
     * Changes the episode of this note.
     *
     * @param change makes the new episode of the present one
     * @return the changed note; this note if nothing changed
     * @throws UnrepresentableEpisodeException if a value of the new episode would be read as something else
     * @throws NoteLimitException if the note would be beyond a limit
     */
    public EpisodeNote edit(UnaryOperator<Episode> change) {
        return with(change.apply(episode));
    }

    /**
     * Writes this note to a file. A note that was read from a file, and a note made of it by {@link #with}, replaces what was
     * read and nothing else: the file must still hold it. So read the file again before the next change. Any other note makes a
     * new file.
     *
     * <p>The file is replaced as a whole and in one step: it holds the old note or the new one even if this process is killed or
     * the power fails. It keeps its permissions, its owner and group as far as this user may set them, and a symbolic link
     * stays one. Threads and processes that use this library wait for each other, so that none overwrites what another has
     * written. An editor that saves between our last look and the replacement, some microseconds, is overwritten. Two hidden
     * files stand beside the note meanwhile, {@code .goh-lock} and {@code .goh-new}; what a killed process leaves of them,
     * the next write in that folder removes.
     *
     * <p>Whatever is thrown, nothing was written, and the message names the file.
     *
     * @param file where to write
     * @throws NoteChangedException if the file no longer holds what was read
     * @throws java.nio.file.FileAlreadyExistsException if a new note meets a file, a folder or a link
     * @throws java.nio.file.NoSuchFileException if the file that was read, or the folder of a new one, is gone
     * @throws java.nio.file.AccessDeniedException if the file is read-only, for root too, or if its folder takes no new files
     * @throws java.nio.file.FileSystemException if it cannot be written, for example on a full disk
     * @throws IOException if this thread is interrupted
     */
    public void write(Path file) throws IOException {
        if (fileText == null) {
            NoteFileWriter.create(file, text);
        } else {
            NoteFileWriter.replace(file, fileText, text);
        }
    }

    /**
     * Returns what the last change replaced in the text of the note that it was made of: {@link #with}, {@link #edit} or
     * {@link #apply}.
     *
     * @return the changes in order, in offsets of the old text; empty for a note that was read or written anew
     */
    public List<NoteEdit> edits() {
        return edits;
    }

    NoteOptions options() {
        return options;
    }

    /** The elements of the note. */
    Outline outline() {
        return outline;
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
