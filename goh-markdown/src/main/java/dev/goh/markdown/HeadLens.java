package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.Vocabulary;
import java.util.List;
import java.util.Map;

/** Rewrites the head of a note: title, embed, guest field, and the text between them. */
final class HeadLens {
    private final LineTable lines;
    private final NoteScan scan;
    private final NoteStyle style;
    private final TextLens texts;
    private final HeadPatches patches;
    private final Rewriting out;
    private final Episode now;
    private final int from;
    private final int to;
    private final HeadPlan plan;
    private final Map<Integer, HeadText> changedTexts;

    /** Plans the lines from the end of the front matter to the first section heading. */
    HeadLens(
            Outline outline,
            Vocabulary vocabulary,
            NoteStyle style,
            Rewriting out,
            Episode old,
            Episode now,
            int from,
            int to) {
        this.lines = outline.lines();
        this.scan = outline.scan();
        this.style = style;
        this.texts = new TextLens(lines, out);
        this.patches = new HeadPatches(lines, vocabulary, style, old, now);
        this.out = out;
        this.now = now;
        this.from = from;
        this.to = to;
        this.plan = HeadPlan.of(outline, vocabulary, from, to, old, now);
        this.changedTexts = plan.intro().changed() ? HeadText.share(outline, now.intro(Section.HEAD)) : Map.of();
    }

    void rewrite() {
        if (plan.title().isNew()) {
            addTitle();
        }
        int line = from;
        addNew(HeadPlan.Anchor.above(line));
        while (line < to) {
            int next = rewriteLine(line);
            addNew(HeadPlan.Anchor.below(line));
            addNew(HeadPlan.Anchor.above(next));
            line = next;
        }
    }

    private void addTitle() {
        now.title().ifPresent(title -> {
            out.add(CanonicalWriter.title(title));
            if (from == to || !lines.isBlank(from)) {
                out.add("");
            }
        });
    }

    private void addNew(HeadPlan.Anchor here) {
        if (plan.embed().isNew() && here.equals(plan.newEmbed())) {
            addLine(CanonicalWriter.embed(now.embed(), style.show()), here);
        }
        if (plan.guests().isNew() && here.equals(plan.newRest())) {
            addLine(CanonicalWriter.guests(now.guests(), style.show()), here);
        }
        if (plan.intro().isNew() && here.equals(plan.newRest())) {
            addIntro(here);
        }
    }

    /** Adds a line, and a blank one between it and its anchor unless other lines follow that closely. */
    private void addLine(String line, HeadPlan.Anchor anchor) {
        boolean dense = anchor.below()
                ? anchor.line() + 1 < lines.count() && !lines.isBlank(anchor.line() + 1)
                : anchor.line() > from && !lines.isBlank(anchor.line() - 1);
        if (anchor.below() && !dense) {
            out.add("");
        }
        out.add(line);
        if (!anchor.below() && !dense) {
            out.add("");
        }
    }

    private void addIntro(HeadPlan.Anchor anchor) {
        if (anchor.below()) {
            out.add("");
        }
        texts.add(now.intro(Section.HEAD), "");
        if (!anchor.below()) {
            out.add("");
        }
    }

    /** Writes what becomes of a line, and perhaps of lines below it; returns the line after those. */
    private int rewriteLine(int line) {
        HeadText text = changedTexts.get(line);
        if (text != null) {
            rewriteText(text);
            return afterText(text);
        }
        if (plan.title().isChangedAt(line)) {
            return now.title()
                    .map(title -> patch(line, patches.title(line, title)))
                    .orElseGet(() -> remove(line));
        }
        if (plan.embed().isChangedAt(line)) {
            return patches.mustGo(line) ? remove(line) : patch(line, patches.embed(line));
        }
        if (plan.guests().isChangedAt(line)) {
            return patch(line, patches.guests(line));
        }
        return patch(line, List.of());
    }

    private int patch(int line, List<Patch> changes) {
        out.patch(line, changes);
        return line + 1;
    }

    /**
     * What stood around a line now stands together: one of its blank lines is enough, and none at the start. A text that it
     * parted stays parted, by a blank line.
     */
    private int remove(int line) {
        if (!plan.intro().changed() && isText(line - 1) && isText(line + 1)) {
            out.add("");
            return line + 1;
        }
        boolean spare = line == 0 || line > from && lines.isBlank(line - 1);
        int next = spare && line + 1 < to && lines.isBlank(line + 1) ? line + 2 : line + 1;
        if (next == lines.count()) {
            out.dropBlanks();
        }
        return next;
    }

    private boolean isText(int line) {
        return line >= from && line < to && scan.role(line) == LineRole.TEXT;
    }

    private void rewriteText(HeadText text) {
        if (text.old().equals(text.now())) {
            out.keep(text.from(), text.to());
        } else {
            texts.rewrite(text.from(), text.to(), text.now(), false);
        }
    }

    /** Where a text went, what stood around it stands together, with the blank lines that were below it; none at the start. */
    private int afterText(HeadText text) {
        int next = text.to();
        if (text.now().isEmpty() && text.from() == from) {
            while (next < to && lines.isBlank(next)) {
                next++;
            }
        } else if (text.now().isEmpty() && (next == to || lines.isBlank(next))) {
            out.dropBlanks();
        }
        return next;
    }
}
