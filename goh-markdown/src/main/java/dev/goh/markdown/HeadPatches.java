package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.VideoEmbed;
import dev.goh.core.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Finds what must be replaced in the lines of title, embed and guests; the whole line where no part of it will do. */
final class HeadPatches {
    private static final String VIDEO = "https://www.youtube.com/watch?v=";

    private final LineTable lines;
    private final Vocabulary vocabulary;
    private final NoteStyle style;
    private final Episode old;
    private final Episode now;

    HeadPatches(LineTable lines, Vocabulary vocabulary, NoteStyle style, Episode old, Episode now) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.style = style;
        this.old = old;
        this.now = now;
    }

    List<Patch> title(int line, EpisodeTitle title) {
        HeadingForm form = HeadingForm.read(lines, line);
        String heading = form == null ? "" : form.text(lines);
        if (heading.isEmpty()) {
            boolean plain = EpisodeTitle.fromHeading(title.text()).equals(Optional.of(title));
            return List.of(wholeLine(line, plain ? HeadingForm.write(1, title.text()) : CanonicalWriter.title(title)));
        }
        String previous = old.title().map(EpisodeTitle::text).orElse("");
        int at = heading.lastIndexOf(previous);
        if (form != null && at >= 0) {
            boolean alone = heading.indexOf(previous) == at;
            int start = alone ? at : heading.startsWith("[" + previous + "](") ? 1 : at;
            String changed = heading.substring(0, start) + title.text() + heading.substring(start + previous.length());
            // Not only as a heading's text, but as that of this line: # at its end may be read as closing it.
            boolean closed = form.to() < Blanks.skipBack(lines.text(), form.to(), lines.end(line));
            boolean closes =
                    !closed && !HeadingForm.write(form.level(), changed).endsWith(changed);
            if (!closes && EpisodeTitle.fromHeading(changed).equals(Optional.of(title))) {
                int from = form.from() + start;
                return List.of(new Patch(from, from + previous.length(), title.text()));
            }
        }
        return List.of(wholeLine(line, CanonicalWriter.title(title)));
    }

    /** Whether the line that shows a video would be no embed without one. */
    boolean mustGo(int line) {
        return now.embed().isEmpty() && embedInPlace(line).isEmpty();
    }

    List<Patch> embed(int line) {
        return List.of(embedInPlace(line)
                .orElseGet(() -> wholeLine(line, CanonicalWriter.embed(now.embed(), style.show()))));
    }

    private Optional<Patch> embedInPlace(int line) {
        String text = lines.trimmed(line);
        EmbedForm form = EmbedForm.read(text, vocabulary);
        if (form == null) {
            return Optional.empty();
        }
        for (String target : targets(form, text.charAt(0) == '<')) {
            String changed = text.substring(0, form.from())
                    + target
                    + text.substring(form.from() + form.target().length());
            EmbedForm read = EmbedForm.read(changed, vocabulary);
            if (read != null && read.embed().equals(now.embed())) {
                int from = lines.indent(line) + form.from();
                return Optional.of(new Patch(from, from + form.target().length(), target));
            }
        }
        return Optional.empty();
    }

    /** Targets that may show the video: the present one with another id in it, then a new one. */
    private List<String> targets(EmbedForm form, boolean frame) {
        String previous = old.embed().map(VideoEmbed::text).orElse("");
        String id = now.embed().flatMap(VideoEmbed::videoId).orElse("");
        String whole = now.embed()
                .map(video -> video.videoId().isEmpty() || frame ? video.embedUrl() : VIDEO + video.text())
                .orElse(frame ? CanonicalWriter.NO_VIDEO : "");
        boolean holdsId = !previous.isEmpty() && !id.isEmpty() && form.target().contains(previous);
        return holdsId ? List.of(form.target().replace(previous, id), whole) : List.of(whole);
    }

    List<Patch> guests(int line) {
        String text = lines.trimmed(line);
        GuestForm form = GuestForm.read(text, vocabulary);
        if (form == null) {
            return List.of(wholeLine(line, CanonicalWriter.guests(now.guests(), style.show())));
        }
        int from = lines.indent(line) + form.from();
        int to = lines.indent(line) + text.length();
        String value = GuestStyle.of(text.substring(form.from()), old.guests()).write(now.guests());
        if (from == to && to < lines.end(line)) {
            // Blanks stand where the guests are missing.
            return List.of(new Patch(lines.end(line), lines.end(line), value));
        }
        boolean bare = !value.isEmpty() && lines.text().charAt(from - 1) == ':';
        return List.of(new Patch(from, to, bare ? " " + value : value));
    }

    private Patch wholeLine(int line, String text) {
        return new Patch(lines.start(line), lines.end(line), text);
    }
}
