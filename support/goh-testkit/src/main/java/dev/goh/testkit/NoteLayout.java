package dev.goh.testkit;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.Section;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import dev.goh.core.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which words of a note are layout, so that the others must be the words of its episode. It reads line by line, as the
 * specification has it, and shares nothing with the reader of notes but the values of goh-core.
 *
 * <p>It does not judge every text: where the specification leaves YAML or HTML to a real parser, it says so by an empty answer.
 */
public final class NoteLayout {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern ODD_LINK = Pattern.compile("(?s)[ \\t]*!?\\[.*[`\\\\<].*");
    private static final Pattern TITLED_LINK = Pattern.compile("(?s)!?\\[.*\\]\\(.*[ \\t\"'].*\\)");

    private final List<String> lines;
    private final boolean[] hidden;
    private final List<String> content = new ArrayList<>();
    private boolean unsure;

    private NoteLayout(List<String> lines, int start) {
        this.lines = lines;
        this.hidden = HiddenLines.find(lines, start);
    }

    /**
     * The words that are layout: {@code Words.of(text).minus(layout)} are those of the episode. The count of a word is negative
     * where the episode says more than the note, as with {@code 5:53}, which it holds as 00, 05 and 53.
     *
     * @return the words; empty if this oracle cannot tell
     */
    public static Optional<Words> of(String text) {
        return content(text).map(content -> Words.of(text).minus(content));
    }

    /**
     * The words that the episode of a note must hold.
     *
     * @return the words; empty if this oracle cannot tell
     */
    public static Optional<Words> content(String text) {
        List<String> lines = new ArrayList<>(
                Arrays.asList(LINE_END.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1)));
        FrontMatterWords front = FrontMatterWords.read(lines);
        NoteLayout layout = new NoteLayout(lines, front.end());
        layout.read(front.end());
        return front.isSure() && !layout.unsure
                ? Optional.of(Words.ofAll(layout.content).plus(front.content()))
                : Optional.empty();
    }

    private void read(int start) {
        int line = start;
        Section.Content kind = null;
        line = readHead(line);
        while (line < lines.size()) {
            String text = lines.get(line);
            if (hidden[line]) {
                line = readHidden(line, kind == Section.Content.REFERENCES);
                continue;
            }
            if (LineForm.isHeading(text)) {
                Optional<Section> section = Vocabulary.builtIn().section(LineForm.headingText(text));
                if (section.isPresent()) {
                    kind = section.get().content();
                } else {
                    content.add(LineForm.headingText(text));
                    // A segment and an unknown section differ in this: in the text of the one, boxes are layout.
                    boolean segment =
                            kind == Section.Content.TALKING_POINTS && LineForm.headingLevel(text) > pointsLevel(line);
                    kind = segment ? kind : null;
                }
            } else if (kind == Section.Content.TIMESTAMPS) {
                readTimestamp(text);
            } else if (kind == Section.Content.CHECKLIST || kind == Section.Content.TALKING_POINTS) {
                readItem(text);
            } else {
                content.add(text);
            }
            line++;
        }
    }

    /** The level of the heading that opened the talking points in which a line stands. */
    private int pointsLevel(int line) {
        for (int i = line - 1; i >= 0; i--) {
            if (!hidden[i] && LineForm.isKnownHeading(lines.get(i))) {
                return LineForm.headingLevel(lines.get(i));
            }
        }
        return 0;
    }

    /** Reads up to the first section heading. */
    private int readHead(int start) {
        boolean title = false;
        boolean embed = false;
        boolean guests = false;
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i);
            if (hidden[i]) {
                content.add(line);
                continue;
            }
            if (LineForm.isHeading(line)) {
                if (title || LineForm.headingLevel(line) > 1) {
                    return i;
                }
                String heading = LineForm.headingText(line);
                unsure |= heading.matches("(?s)\\[.*[`\\\\].*");
                Optional<EpisodeTitle> value = EpisodeTitle.fromHeading(heading);
                value.ifPresent(found -> content.add(found.text()));
                title = value.isPresent();
                continue;
            }
            Optional<String> target = embedTarget(line);
            Optional<String> field = LineForm.guestField(line);
            if (target.isPresent()) {
                Optional<VideoEmbed> value = VideoEmbed.fromTarget(target.get());
                if (value.isPresent()) {
                    content.add(embed ? line : value.get().text());
                    embed = true;
                }
            } else if (field.isPresent()) {
                Optional<List<Guest>> value = guests(field.get());
                if (value.isEmpty() || !value.get().isEmpty() && guests) {
                    content.add(line);
                } else {
                    value.get().forEach(guest -> content.add(guest.text()));
                    guests |= !value.get().isEmpty();
                }
            } else {
                content.add(line);
            }
        }
        return lines.size();
    }

    private Optional<String> embedTarget(String line) {
        if (LineForm.isFrame(line)) {
            Optional<String> source = FrameForm.source(line);
            unsure |= source.isEmpty();
            return source;
        }
        unsure |= ODD_LINK.matcher(line).matches() && LineForm.videoLink(line).isPresent();
        unsure |= TITLED_LINK.matcher(LineForm.trim(line)).matches();
        return LineForm.videoLink(line);
    }

    /** The guests that a field names; empty if it cannot be told which. */
    private static Optional<List<Guest>> guests(String field) {
        try {
            List<Guest> guests = Guest.parseAll(field);
            return Guest.join(guests).map(joined -> guests);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void readTimestamp(String line) {
        Optional<String[]> timestamp = LineForm.timestamp(line);
        if (timestamp.isEmpty()) {
            content.add(line);
            return;
        }
        content.add(Timestamp.of(timestamp.get()[0], "").atText());
        content.add(timestamp.get()[1]);
    }

    private void readItem(String line) {
        boolean done = LineForm.isItem(line) && LineForm.isDone(LineForm.itemText(line));
        content.add(done ? LineForm.itemText(line).substring(3) : line);
    }

    /** Adds a fence or comment; only the info string of a fence around references is layout. */
    private int readHidden(int line, boolean amongReferences) {
        int end = HiddenLines.end(lines, line, false) + 1;
        List<String> block = lines.subList(line, end);
        Optional<Matcher> fence = LineForm.fence(block.get(0));
        boolean informed = fence.isPresent() && !Words.of(fence.get().group(3)).equals(Words.none());
        boolean layout = amongReferences
                && informed
                && holdsReferencesOnly(block, fence.get().group(2));
        content.addAll(layout ? block.subList(1, block.size()) : block);
        return end;
    }

    private boolean holdsReferencesOnly(List<String> block, String marks) {
        boolean some = false;
        for (String line : block.subList(1, block.size())) {
            boolean closes = line.matches("[ \\t]*" + marks.charAt(0) + "{" + marks.length() + ",}[ \\t]*");
            if (LineForm.isBlank(line) || closes) {
                continue;
            }
            if (!LineForm.isReference(line) && !LineForm.isGroupHeading(line)) {
                return false;
            }
            unsure |= LineForm.isOpener(line) || LineForm.isHeading(line);
            some = true;
        }
        return some;
    }
}
