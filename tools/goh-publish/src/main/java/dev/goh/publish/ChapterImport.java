package dev.goh.publish;

import dev.goh.core.Chapters;
import dev.goh.core.Episode;
import dev.goh.core.InlineText;
import dev.goh.core.Timestamp;
import dev.goh.core.internal.Quote;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads chapters from elsewhere: from a description on YouTube, JSON chapters, Podlove Simple Chapters or WebVTT. Which of them a
 * text is, it tells itself. Times lose their fractions of a second. Stateless and thread-safe.
 */
public final class ChapterImport {
    private static final Pattern LINE = Pattern.compile(
            "\\s*+[-*•+]?+\\s*+[\\[(]?+(\\d{1,2}(?::\\d{2}){1,2})[\\])]?+(?:\\s*+[-–—:|]\\s|\\s|$)(.*)");
    /** What descriptions have between time and label; here at the start of a label. */
    private static final Pattern SEPARATOR = Pattern.compile("^[-–—:|]\\s+");

    private static final Pattern CUE = Pattern.compile("\\s*+((?:\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3})\\s++-->\\s.*");
    private static final Pattern PLAY_TIME = Pattern.compile("(?:(?:(\\d+):)?(\\d{1,2}):)?(\\d+(?:\\.\\d*)?)");
    private static final JsonFactory JSON = new JsonFactory();

    private ChapterImport() {}

    /** What was to be read is no list of chapters; the message says why. */
    public static final class ChapterImportException extends Exception {
        private static final long serialVersionUID = 1L;

        private ChapterImportException(String message) {
            super(message);
        }
    }

    /**
     * Reads chapters. Their labels are plain text: what looks like Markdown in them is escaped, so that
     * {@link Chapters#label(Timestamp)} gives the very text, line breaks made blanks.
     *
     * @param text a description with a line for each chapter, or a chapters file
     * @return the chapters in the order of the text; at least one
     * @throws ChapterImportException if the text holds no chapters, is no file of the format that it begins like, or holds a time
     *     that no timestamp can have or a lone surrogate
     */
    public static List<Timestamp> read(String text) throws ChapterImportException {
        String content = text.startsWith("\ufeff") ? text.substring(1) : text;
        String start = content.stripLeading();
        List<Timestamp> chapters;
        if (start.startsWith("WEBVTT")) {
            chapters = webVtt(content);
        } else if (start.startsWith("{")) {
            chapters = json(content);
        } else if (start.startsWith("<")) {
            chapters = podlove(start);
        } else {
            chapters = description(content);
        }
        if (chapters.isEmpty()) {
            throw new ChapterImportException(
                    "there are no chapters; expected lines such as 00:12:58 Title, JSON chapters, Podlove chapters or WebVTT");
        }
        return List.copyOf(chapters);
    }

    /**
     * Returns an episode with other chapters. A timestamp with the time and the label of one of them stays as it is written, with its
     * Markdown and its details. The label of a chapter may lack the dash or colon that the timestamp's begins with, since
     * descriptions lose it.
     *
     * @param episode the episode
     * @param chapters the chapters in their order
     * @return the episode with these chapters and no others
     */
    public static Episode into(Episode episode, List<Timestamp> chapters) {
        Map<String, Deque<Timestamp>> old = new HashMap<>();
        Map<String, Deque<Timestamp>> oldWithSeparator = new HashMap<>();
        for (Timestamp timestamp : episode.timestamps()) {
            String label = Chapters.label(timestamp);
            String bare = SEPARATOR.matcher(label).replaceFirst("");
            add(timestamp, label, old);
            if (!bare.equals(label)) {
                add(timestamp, bare, oldWithSeparator);
            }
        }
        List<Timestamp> timestamps = new ArrayList<>();
        for (Timestamp chapter : chapters) {
            String key = key(chapter, Chapters.label(chapter));
            Timestamp same =
                    poll(old, key).or(() -> poll(oldWithSeparator, key)).orElse(chapter);
            timestamps.add(same);
        }
        return episode.withTimestamps(timestamps);
    }

    private static void add(Timestamp timestamp, String label, Map<String, Deque<Timestamp>> timestamps) {
        timestamps
                .computeIfAbsent(key(timestamp, label), key -> new ArrayDeque<>())
                .add(timestamp);
    }

    private static Optional<Timestamp> poll(Map<String, Deque<Timestamp>> timestamps, String key) {
        return Optional.ofNullable(timestamps.get(key)).map(Deque::poll);
    }

    private static String key(Timestamp timestamp, String label) {
        return timestamp.atText() + ' ' + label;
    }

    private static List<Timestamp> description(String text) throws ChapterImportException {
        List<Timestamp> chapters = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            Optional<Duration> at = matcher.matches() ? Timestamp.parseTime(matcher.group(1)) : Optional.empty();
            if (at.isPresent()) {
                chapters.add(Timestamp.of(at.get(), label(matcher.group(2))));
            }
        }
        return chapters;
    }

    private static List<Timestamp> webVtt(String text) throws ChapterImportException {
        List<Timestamp> chapters = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher cue = CUE.matcher(lines.get(i));
            if (cue.matches()) {
                List<String> payload = new ArrayList<>();
                while (i + 1 < lines.size() && !lines.get(i + 1).isEmpty()) {
                    payload.add(lines.get(++i));
                }
                String label = String.join(" ", payload)
                        .replaceAll("<[^<>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&nbsp;", "\u00a0")
                        .replace("&lrm;", "\u200e")
                        .replace("&rlm;", "\u200f")
                        .replace("&amp;", "&");
                chapters.add(chapter(cue.group(1), label));
            }
        }
        return chapters;
    }

    private static List<Timestamp> podlove(String text) throws ChapterImportException {
        PodloveElements elements = new PodloveElements();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            // Nothing is fetched, and no entity is expanded.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), elements);
        } catch (SAXParseException e) {
            boolean hasDoctype = text.contains("<!DOCTYPE");
            throw new ChapterImportException(
                    "the XML is broken" + (hasDoctype ? ", or it is the <!DOCTYPE: leave that out" : "") + " (line "
                            + e.getLineNumber() + ", column " + e.getColumnNumber() + ")");
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
        List<Timestamp> chapters = new ArrayList<>();
        for (PodloveElements.Chapter found : elements.chapters) {
            chapters.add(chapter(found.start(), found.title()));
        }
        return chapters;
    }

    /** The chapters of a document as they are written. */
    private static final class PodloveElements extends DefaultHandler {
        private final List<Chapter> chapters = new ArrayList<>();

        private record Chapter(
                @Nullable String start, @Nullable String title) {}

        @Override
        public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) {
            if (namespace.equals(PodloveChapters.NAMESPACE) && name.equals("chapter")) {
                chapters.add(new Chapter(attributes.getValue("", "start"), attributes.getValue("", "title")));
            }
        }
    }

    private static List<Timestamp> json(String text) throws ChapterImportException {
        List<Timestamp> chapters = new ArrayList<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME
                        && json.currentName().equals("chapters")) {
                    json.nextToken();
                    chapters(json, chapters);
                } else if (json.currentToken() == JsonToken.START_OBJECT
                        || json.currentToken() == JsonToken.START_ARRAY) {
                    json.skipChildren();
                }
            }
        } catch (StreamReadException e) {
            throw new ChapterImportException(
                    "the JSON is broken (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")");
        } catch (StreamConstraintsException e) {
            throw new ChapterImportException("the JSON is nested too deep, or a name or number in it is too long");
        }
        return chapters;
    }

    private static void chapters(JsonParser json, List<Timestamp> chapters) throws ChapterImportException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new ChapterImportException("\"chapters\" is no list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new ChapterImportException("a chapter is an object");
            }
            String start = null;
            String title = "";
            boolean listed = true;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                switch (name) {
                    case "startTime" -> start = value.isScalarValue() ? json.getString() : null;
                    case "title" -> title = value == JsonToken.VALUE_STRING ? json.getString() : title;
                    case "toc" -> listed = value != JsonToken.VALUE_FALSE;
                    default -> {}
                }
                json.skipChildren();
            }
            if (listed) {
                chapters.add(chapter(start, title));
            }
        }
    }

    private static Timestamp chapter(@Nullable String start, @Nullable String title) throws ChapterImportException {
        Duration at = start == null ? null : playTime(start.strip()).orElse(null);
        if (at == null) {
            throw new ChapterImportException("a chapter starts at "
                    + (start == null ? "no time" : Quote.of(start))
                    + "; expected a time from 0 to 99:59:59, such as 00:12:58 or 778.5");
        }
        return Timestamp.of(at, label(title == null ? "" : title));
    }

    /** Seconds, or hours, minutes and seconds; fractions are cut off. */
    private static Optional<Duration> playTime(String text) {
        if (text.length() > 32) {
            return Optional.empty();
        }
        String plain = text.matches("[0-9.]+[eE][+-]?[0-9]{1,2}") ? new BigDecimal(text).toPlainString() : text;
        Matcher matcher = PLAY_TIME.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duration hours = Duration.ofHours(number(matcher.group(1)));
        Duration minutes = Duration.ofMinutes(number(matcher.group(2)));
        Duration time = hours.plus(minutes).plusSeconds(number(matcher.group(3)));
        return Optional.of(time).filter(at -> at.compareTo(Timestamp.MAX_AT) <= 0);
    }

    private static long number(@Nullable String digits) {
        return digits == null
                ? 0
                : new BigDecimal(digits).min(BigDecimal.valueOf(1_000_000)).longValue();
    }

    /** One line without blanks at its ends, in which nothing is Markdown. */
    private static String label(String text) throws ChapterImportException {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new ChapterImportException("a label holds half a character (a lone surrogate)");
        }
        return InlineText.escape(text.replaceAll("[\\r\\n\\t ]+", " ").strip());
    }
}
