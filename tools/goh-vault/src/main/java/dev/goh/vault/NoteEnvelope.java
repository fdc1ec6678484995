package dev.goh.vault;

import dev.goh.core.Episode;
import dev.goh.json.EpisodeJson;
import dev.goh.json.JsonOptions;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteOptions;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * A note as it travels whole: {@code {"source": "...", "episode": {...}}}, the text of the note and what it says. A program that knows
 * no Markdown changes the episode and sends the envelope back; reading it writes the change into the source, so that everything
 * the program did not touch keeps its bytes. Stateless and thread-safe.
 */
public final class NoteEnvelope {
    private static final String SOURCE = "source";
    private static final String EPISODE = "episode";
    private static final JsonFactory FACTORY = factory();

    private NoteEnvelope() {}

    /**
     * Packs a note.
     *
     * @param note the note
     * @return JSON on one line
     */
    public static String write(EpisodeNote note) {
        StringWriter text = new StringWriter(1 << 14);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty(SOURCE, note.text());
            out.writeName(EPISODE);
            out.writeRawValue(EpisodeJson.write(note.episode()));
            out.writeEndObject();
        }
        return text.toString();
    }

    /**
     * Unpacks a note with the default options.
     *
     * @param json an envelope
     * @return the note; see {@link #read(String, NoteOptions, JsonOptions)}
     * @throws NoteEnvelopeException if it is no envelope
     * @throws dev.goh.json.EpisodeJsonException if its episode is none; the place named is that in the envelope
     * @throws dev.goh.markdown.NoteLimitException if the source is beyond a limit
     * @throws dev.goh.markdown.UnrepresentableEpisodeException if no note can say what the episode says
     */
    public static EpisodeNote read(String json) {
        return read(json, NoteOptions.defaults(), JsonOptions.defaults());
    }

    /**
     * Unpacks a note. It is the source with the episode written into it; the very source if it says what the episode says. An
     * envelope without episode is the source as it is, one without source a new note of the episode.
     *
     * @param json an envelope
     * @param notes how the source is read and a new note is written
     * @param episodes how the episode is read
     * @return the note
     * @throws NoteEnvelopeException if it is no envelope
     * @throws dev.goh.json.EpisodeJsonException if its episode is none; the place named is that in the envelope
     * @throws dev.goh.markdown.NoteLimitException if the source is beyond a limit
     * @throws dev.goh.markdown.UnrepresentableEpisodeException if no note can say what the episode says
     */
    public static EpisodeNote read(String json, NoteOptions notes, JsonOptions episodes) {
        Content content = new Content();
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            content.read(in, json);
        } catch (StreamReadException e) {
            throw wrong(e.getLocation(), "no JSON: " + e.getOriginalMessage());
        }
        Episode episode = content.episode == null ? null : EpisodeJson.read(content.episode, content.limits(episodes));
        if (content.source == null) {
            if (episode == null) {
                throw new NoteEnvelopeException("the envelope is empty; it needs \"source\", \"episode\" or both");
            }
            return EpisodeNotes.create(episode, notes);
        }
        EpisodeNote note = EpisodeNote.parse(content.source, notes);
        return episode == null ? note : note.with(episode);
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        // The readers of notes and episodes have limits of their own, and say so better.
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private static NoteEnvelopeException wrong(@Nullable TokenStreamLocation at, String problem) {
        return new NoteEnvelopeException(
                at == null ? problem : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + problem);
    }

    /** What is in an envelope. */
    private static final class Content {
        private @Nullable String source;
        private @Nullable String episode;
        private int episodeStart;

        /** What stands before the episode does not count. */
        JsonOptions limits(JsonOptions options) {
            long length = (long) options.maxLength() + episodeStart;
            return options.withMaxLength((int) Math.min(length, Integer.MAX_VALUE));
        }

        void read(JsonParser in, String json) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw wrong(in.currentTokenLocation(), "an envelope is an object with \"source\" and \"episode\"");
            }
            for (JsonToken token = in.nextToken(); token != JsonToken.END_OBJECT; token = in.nextToken()) {
                String name = in.currentName();
                if (SOURCE.equals(name) && source == null) {
                    if (in.nextToken() != JsonToken.VALUE_STRING) {
                        throw wrong(in.currentTokenLocation(), "\"source\" is the text of a note");
                    }
                    source = in.getString();
                } else if (EPISODE.equals(name) && episode == null) {
                    in.nextToken();
                    episodeStart = (int) in.currentTokenLocation().getCharOffset();
                    in.skipChildren();
                    int end = (int) in.currentLocation().getCharOffset();
                    episode = blankedBefore(json, episodeStart, end);
                } else {
                    boolean twice = SOURCE.equals(name) || EPISODE.equals(name);
                    throw wrong(
                            in.currentTokenLocation(),
                            twice ? "\"" + name + "\" occurs twice" : "\"" + name + "\" is no part of an envelope");
                }
            }
            if (in.nextToken() != null) {
                throw wrong(in.currentTokenLocation(), "nothing may follow an envelope");
            }
        }

        /** A part with blanks for what stands before it, so that it keeps its lines and columns. */
        private static String blankedBefore(String json, int from, int to) {
            StringBuilder text = new StringBuilder(to);
            for (int i = 0; i < from; i++) {
                char c = json.charAt(i);
                text.append(c == '\n' || c == '\r' ? c : ' ');
            }
            return text.append(json, from, to).toString();
        }
    }
}
