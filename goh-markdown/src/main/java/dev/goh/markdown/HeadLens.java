package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rewrites the head of a note: title, embed, guest field, and the text between them. */
final class HeadLens {
    private final Outline outline;
    private final LineTable lines;
    private final Vocabulary vocabulary;
    private final NoteStyle style;
    private final TextLens texts;
    private final HeadPatches patches;
    private final Rewriting out;
    private final Episode old;
    private final Episode now;

    HeadLens(Outline outline, Vocabulary vocabulary, NoteStyle style, Rewriting out, Episode old, Episode now) {
        this.outline = outline;
        this.lines = outline.lines();
        this.vocabulary = vocabulary;
        this.style = style;
        this.texts = new TextLens(outline.lines(), out);
        this.patches = new HeadPatches(lines, vocabulary, style, old, now);
        this.out = out;
        this.old = old;
        this.now = now;
    }

    /** Rewrites the lines from the end of the front matter to the first section heading. */
    void rewrite(int from, int to) {
        boolean titleChanged = !old.title().equals(now.title());
        boolean embedChanged = !old.embed().equals(now.embed());
        boolean guestsChanged = !old.guests().equals(now.guests());
        boolean introChanged = !old.intro(Section.HEAD).equals(now.intro(Section.HEAD));
        int titleLine = line(outline.title());
        int embedLine = outline.embed() == null ? emptyForm(from, to, true) : line(outline.embed());
        int guestLine = outline.guests() == null ? emptyForm(from, to, false) : line(outline.guests());
        List<String> missing = new ArrayList<>();
        if (titleChanged && titleLine < 0) {
            now.title().ifPresent(title -> {
                out.add(CanonicalWriter.title(title));
                if (from == to || !lines.isBlank(from)) {
                    out.add("");
                }
            });
        }
        if (guestsChanged && guestLine < 0) {
            missing.add(style.show().guestLabel() + style.show().guestSeparator() + " "
                    + GuestStyle.canonical(now.guests()));
        }
        int[] ranges = introChanged ? outline.head().textRanges() : new int[0];
        int anchor = lastForm(from, to, titleLine, embedLine, guestLine);
        // As templates have it: below the title, above the guests.
        boolean titled = now.title().isPresent() && from <= titleLine && titleLine < to;
        boolean aboveGuests = !titled && from <= guestLine && guestLine < to;
        int embedBelow = titled ? titleLine : anchor;
        List<String> video =
                embedChanged && embedLine < 0 ? List.of(CanonicalWriter.embed(now.embed(), style.show())) : List.of();
        if (anchor < 0) {
            addMissing(video, false, false, false);
            addMissing(missing, introChanged && ranges.length == 0, false, false);
        }
        int line = from;
        while (line < to) {
            int next = line + 1;
            if (aboveGuests && line == guestLine) {
                addMissing(video, false, false, line > from && !lines.isBlank(line - 1));
            }
            if (ranges.length > 0 && line == ranges[0]) {
                String text = now.intro(Section.HEAD);
                if (ranges.length == 2) {
                    texts.rewrite(line, ranges[1], text, false);
                } else {
                    texts.add(text, "");
                }
                next = ranges[1];
                if (text.isEmpty() && line == from) {
                    next = skipBlanks(next, to);
                } else if (text.isEmpty() && (next == to || lines.isBlank(next))) {
                    out.dropBlanks();
                }
            } else if (isIn(line, ranges)) {
                next = line + 1;
            } else if (titleChanged && line == titleLine && now.title().isEmpty()
                    || embedChanged && line == embedLine && patches.mustGo(line)) {
                // What stood around it now stands together: one of its blank lines is enough, and none at the start.
                boolean spare = line == 0 || line > from && lines.isBlank(line - 1);
                next = spare && next < to && lines.isBlank(next) ? next + 1 : next;
                if (next == lines.count()) {
                    out.dropBlanks();
                }
            } else if (titleChanged && line == titleLine) {
                now.title().ifPresent(title -> out.patch(titleLine, patches.title(titleLine, title)));
            } else if (embedChanged && line == embedLine) {
                out.patch(line, patches.embed(line));
            } else if (guestsChanged && line == guestLine) {
                out.patch(line, patches.guests(line));
            } else {
                out.keep(line, next);
            }
            if (!aboveGuests && line == embedBelow) {
                addMissing(video, false, true, isAbove(line));
            }
            if (line == anchor) {
                addMissing(missing, introChanged && ranges.length == 0, true, isAbove(line));
            }
            line = next;
        }
    }

    private int skipBlanks(int from, int to) {
        int line = from;
        while (line < to && lines.isBlank(line)) {
            line++;
        }
        return line;
    }

    /** Whether a line that is not blank stands right below a line. */
    private boolean isAbove(int line) {
        return line + 1 < lines.count() && !lines.isBlank(line + 1);
    }

    private void addMissing(List<String> forms, boolean intro, boolean below, boolean dense) {
        for (String form : forms) {
            if (below && !dense) {
                out.add("");
            }
            out.add(form);
            if (!below && !dense) {
                out.add("");
            }
        }
        if (intro && !now.intro(Section.HEAD).isEmpty()) {
            if (below) {
                out.add("");
            }
            texts.add(now.intro(Section.HEAD), "");
            if (!below) {
                out.add("");
            }
        }
    }

    private static int line(@Nullable Node node) {
        return node == null ? -1 : node.line();
    }

    private static boolean isIn(int line, int[] ranges) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (ranges[i] <= line && line < ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The last of the lines that hold title, embed and guests: what is missing goes below it. */
    private int lastForm(int from, int to, int... forms) {
        int last = -1;
        for (int form : forms) {
            last = form >= from && form < to ? Math.max(last, form) : last;
        }
        return last;
    }

    /** The first embed, or guest field, that holds no value. */
    private int emptyForm(int from, int to, boolean embed) {
        for (int line = from; line < to; line++) {
            if (outline.scan().role(line) == LineRole.EMPTY_FORM && lines.first(line) != '#') {
                boolean isEmbed = EmbedForm.read(lines.trimmed(line), vocabulary) != null;
                if (isEmbed == embed) {
                    return line;
                }
            }
        }
        return -1;
    }
}
