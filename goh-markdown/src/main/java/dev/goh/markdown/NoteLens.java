package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a changed episode into its note and reads the result back. A section that does not say what it should is written
 * canonically instead; where that does not help either, the whole note is.
 */
final class NoteLens {
    private final Outline outline;
    private final NoteOptions options;
    private final Episode old;
    private final Episode now;
    private final NoteStyle style;

    /** Sections that are to be written canonically; the head stands for the front matter. */
    private final Set<Section> canonical = EnumSet.noneOf(Section.class);

    NoteLens(EpisodeNote note, Episode now) {
        this.outline = note.outline();
        this.options = note.options();
        this.old = note.episode();
        this.now = now;
        this.style = new NoteStyle(outline, now, options.vocabulary());
    }

    /**
     * The changed note.
     *
     * @param note what was written, read back
     * @param edits what was replaced in the old text, in order
     */
    record Written(EpisodeNote note, List<NoteEdit> edits) {}

    Written rewrite() {
        while (true) {
            Rewriting out = new Rewriting(outline.scan());
            new BodyLens(outline, options, style, canonical, out).rewrite(old, now);
            Rewriting.Result result = out.result();
            EpisodeNote written = read(result.text());
            if (written != null && written.episode().equals(now)) {
                return new Written(written, result.edits());
            }
            if (!canonical.addAll(wrong(written))) {
                return whole();
            }
        }
    }

    private @Nullable EpisodeNote read(String text) {
        try {
            return EpisodeNote.parse(text, options);
        } catch (NoteLimitException e) {
            return null;
        }
    }

    /** The sections of a text that do not say what they should; all of them if what is wrong is somewhere else. */
    private Set<Section> wrong(@Nullable EpisodeNote written) {
        Set<Section> wrong = EnumSet.noneOf(Section.class);
        if (written != null && FrontMatterLens.isChanged(written.episode(), now)) {
            wrong.add(Section.HEAD);
        }
        for (Section section : Section.titled()) {
            if (written != null && !Row.areSame(section, written.episode(), now)) {
                wrong.add(section);
            }
        }
        return wrong.isEmpty() ? EnumSet.allOf(Section.class) : wrong;
    }

    /** The canonical note in place of the old text, with its line ends and byte order mark. */
    private Written whole() {
        EpisodeNote canonicalNote = EpisodeNote.of(now, style.show(), options);
        Rewriting rewriting = new Rewriting(outline.scan());
        rewriting.setWidth(EditWidth.NOTE);
        List.of(canonicalNote.text().split("\n", -1)).forEach(rewriting::add);
        Rewriting.Result result = rewriting.result();
        EpisodeNote written = EpisodeNote.parse(result.text(), options);
        if (!written.episode().equals(now)) {
            throw new SelfCheckException("the changed note reads back as another episode");
        }
        return new Written(written, result.edits());
    }
}
