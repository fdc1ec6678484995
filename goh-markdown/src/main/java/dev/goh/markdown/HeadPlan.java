package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.Vocabulary;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a note's head change, and where a value goes that no line holds yet. A new title is the first line, but where
 * there is a heading without text.
 *
 * @param title the title; the last heading without text is its line too, since those before it come before a title anyway
 * @param embed the embed; one without a video is its line too
 * @param guests the guest field; one without guests is its line too
 * @param intro the text; where it stands in several places, the first one's line
 * @param newEmbed where a new embed goes
 * @param newRest where a new guest field and, behind it, a new text go
 */
record HeadPlan(Value title, Value embed, Value guests, Value intro, Anchor newEmbed, Anchor newRest) {
    /**
     * A value of the head.
     *
     * @param line the line that holds it; -1 if none does
     * @param changed whether the new episode has another
     */
    record Value(int line, boolean changed) {
        boolean isNew() {
            return changed && line < 0;
        }

        boolean isChangedAt(int other) {
            return changed && line == other;
        }

        private boolean isWithin(int from, int to) {
            return from <= line && line < to;
        }
    }

    /**
     * A line that new ones go above or below.
     *
     * @param line the line
     * @param below whether they go below it
     */
    record Anchor(int line, boolean below) {
        static Anchor above(int line) {
            return new Anchor(line, false);
        }

        static Anchor below(int line) {
            return new Anchor(line, true);
        }
    }

    /** Plans the lines from the end of the front matter to the first section heading. */
    static HeadPlan of(Outline outline, Vocabulary vocabulary, int from, int to, Episode old, Episode now) {
        int[] texts = outline.head().textRanges();
        Value title = new Value(
                line(outline.title(), emptyHeading(outline, from, to)),
                !old.title().equals(now.title()));
        Value embed = new Value(
                line(outline.embed(), emptyForm(outline, vocabulary, from, to, true)),
                !old.embed().equals(now.embed()));
        Value guests = new Value(
                line(outline.guests(), emptyForm(outline, vocabulary, from, to, false)),
                !old.guests().equals(now.guests()));
        Value intro = new Value(
                texts.length == 0 ? -1 : texts[0], !old.intro(Section.HEAD).equals(now.intro(Section.HEAD)));
        int last = Stream.of(title, embed, guests)
                .filter(value -> value.isWithin(from, to))
                .mapToInt(Value::line)
                .max()
                .orElse(-1);
        Anchor newRest = last < 0 ? Anchor.above(from) : Anchor.below(last);
        // As templates have it: below the title, above the guests.
        boolean titled = now.title().isPresent() && title.isWithin(from, to);
        Anchor newEmbed =
                titled ? Anchor.below(title.line) : guests.isWithin(from, to) ? Anchor.above(guests.line) : newRest;
        return new HeadPlan(title, embed, guests, intro, newEmbed, newRest);
    }

    private static int line(@Nullable Node node, int otherwise) {
        return node == null ? otherwise : node.line();
    }

    /** The last heading that may become the title. */
    private static int emptyHeading(Outline outline, int from, int to) {
        int line = to - 1;
        while (line >= from && !isEmptyHeading(outline, line)) {
            line--;
        }
        return line < from ? -1 : line;
    }

    private static boolean isEmptyHeading(Outline outline, int line) {
        return outline.scan().role(line) == LineRole.EMPTY_FORM && HeadingForm.read(outline.lines(), line) != null;
    }

    /** The first embed, or guest field, that holds no value. */
    private static int emptyForm(Outline outline, Vocabulary vocabulary, int from, int to, boolean embed) {
        LineTable lines = outline.lines();
        for (int line = from; line < to; line++) {
            if (outline.scan().role(line) == LineRole.EMPTY_FORM && !isEmptyHeading(outline, line)) {
                boolean isEmbed = EmbedForm.read(lines.trimmed(line), vocabulary) != null;
                if (isEmbed == embed) {
                    return line;
                }
            }
        }
        return -1;
    }
}
