package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.Section;
import dev.goh.core.VideoEmbed;
import dev.goh.core.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rewrites the head of a note: title, embed, guest field, and the text between them. */
final class HeadLens {
    private final Outline outline;
    private final LineTable lines;
    private final Vocabulary vocabulary;
    private final NoteStyle style;
    private final PartLens texts;
    private final Rewriting out;
    private final Episode old;
    private final Episode now;

    HeadLens(
            Outline outline,
            Vocabulary vocabulary,
            NoteStyle style,
            PartLens texts,
            Rewriting out,
            Episode old,
            Episode now) {
        this.outline = outline;
        this.lines = outline.lines();
        this.vocabulary = vocabulary;
        this.style = style;
        this.texts = texts;
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
                out.add("");
            });
        }
        if (embedChanged && embedLine < 0) {
            missing.add(CanonicalWriter.embed(now.embed(), style.show()));
        }
        if (guestsChanged && guestLine < 0) {
            missing.add(style.show().guestLabel() + style.show().guestSeparator() + " " + guests());
        }
        int[] ranges = introChanged ? outline.head().textRanges() : new int[0];
        int anchor = lastForm(from, to, titleLine, embedLine, guestLine);
        if (anchor < 0) {
            addMissing(missing, introChanged && ranges.length == 0, false);
        }
        int line = from;
        while (line < to) {
            int next = line + 1;
            if (ranges.length > 0 && line == ranges[0]) {
                List<String> text = now.intro(Section.HEAD).isEmpty()
                        ? List.of()
                        : Arrays.asList(now.intro(Section.HEAD).split("\n", -1));
                if (ranges.length == 2) {
                    texts.rewriteText(line, ranges[1], text, false);
                } else {
                    text.forEach(out::add);
                }
                next = ranges[1];
            } else if (isIn(line, ranges)) {
                next = line + 1;
            } else if (titleChanged && line == titleLine) {
                now.title().ifPresent(title -> out.patch(titleLine, titlePatch(titleLine, title)));
            } else if (embedChanged && line == embedLine) {
                out.patch(line, embedPatch(line));
            } else if (guestsChanged && line == guestLine) {
                out.patch(line, guestPatch(line));
            } else {
                out.keep(line, next);
            }
            if (line == anchor) {
                addMissing(missing, introChanged && ranges.length == 0, true);
            }
            line = next;
        }
    }

    private void addMissing(List<String> forms, boolean intro, boolean below) {
        for (String form : forms) {
            if (below) {
                out.add("");
            }
            out.add(form);
            if (!below) {
                out.add("");
            }
        }
        if (intro && !now.intro(Section.HEAD).isEmpty()) {
            if (below) {
                out.add("");
            }
            for (String line : now.intro(Section.HEAD).split("\n", -1)) {
                out.add(line);
            }
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

    private List<NoteEdit> titlePatch(int line, EpisodeTitle title) {
        HeadingForm form = HeadingForm.read(lines, line);
        String heading = form == null ? "" : form.text(lines);
        String previous = old.title().map(EpisodeTitle::text).orElse("");
        int at = heading.lastIndexOf(previous);
        if (form != null && at >= 0) {
            boolean alone = heading.indexOf(previous) == at;
            int start = alone ? at : heading.startsWith("[" + previous + "](") ? 1 : at;
            String changed = heading.substring(0, start) + title.text() + heading.substring(start + previous.length());
            // Not only as a heading's text, but as that of this line: # at its end may be read as closing it.
            boolean closes = changed.endsWith("#");
            if (!closes && EpisodeTitle.fromHeading(changed).equals(Optional.of(title))) {
                int from = form.from() + start;
                return List.of(new NoteEdit(from, from + previous.length(), title.text()));
            }
        }
        return List.of(new NoteEdit(lines.start(line), lines.end(line), CanonicalWriter.title(title)));
    }

    private List<NoteEdit> embedPatch(int line) {
        String text = lines.trimmed(line);
        EmbedForm form = EmbedForm.read(text, vocabulary);
        if (form != null) {
            String previous = old.embed().map(VideoEmbed::text).orElse("");
            String id = now.embed().flatMap(VideoEmbed::videoId).orElse("");
            int at = previous.isEmpty() ? -1 : form.target().lastIndexOf(previous);
            boolean frame = text.charAt(0) == '<';
            String empty = frame ? CanonicalWriter.NO_VIDEO : "";
            String whole = now.embed()
                    .map(video -> video.videoId().isEmpty() || frame ? video.embedUrl() : VIDEO + video.text())
                    .orElse(empty);
            String target = at >= 0 && !id.isEmpty()
                    ? form.target().substring(0, at) + id + form.target().substring(at + previous.length())
                    : whole;
            String changed = text.substring(0, form.from())
                    + target
                    + text.substring(form.from() + form.target().length());
            EmbedForm read = EmbedForm.read(changed, vocabulary);
            if (read != null && read.embed().equals(now.embed())) {
                int from = lines.indent(line) + form.from();
                if (at >= 0 && !id.isEmpty()) {
                    return List.of(new NoteEdit(from + at, from + at + previous.length(), id));
                }
                return List.of(new NoteEdit(from, from + form.target().length(), target));
            }
        }
        return List.of(
                new NoteEdit(lines.start(line), lines.end(line), CanonicalWriter.embed(now.embed(), style.show())));
    }

    private static final String VIDEO = "https://www.youtube.com/watch?v=";

    private List<NoteEdit> guestPatch(int line) {
        String text = lines.trimmed(line);
        GuestForm form = GuestForm.read(text, vocabulary);
        int at = form == null ? text.length() : form.from();
        int from = lines.indent(line) + at;
        int to = lines.indent(line) + text.length();
        boolean untrimmed = to < lines.end(line) && from == to;
        String space = from > lines.start(line) && lines.text().charAt(from - 1) == ':' && !untrimmed ? " " : "";
        if (untrimmed) {
            return List.of(new NoteEdit(lines.end(line), lines.end(line), guests()));
        }
        return List.of(new NoteEdit(from, to, guests().isEmpty() ? "" : space + guests()));
    }

    private String guests() {
        return Guest.join(now.guests())
                .orElseThrow(() -> new UnrepresentableEpisodeException(
                        Place.of("guests").path(),
                        "no guest field names exactly these guests; write [[..]] around names"));
    }
}
