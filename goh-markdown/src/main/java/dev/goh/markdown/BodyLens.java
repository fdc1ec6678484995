package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.OtherSection;
import dev.goh.core.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites a note part by part: its front matter, its head, and the lines below each section heading. New sections go where
 * the show's template has them. Used once.
 */
final class BodyLens {
    private static final int OTHER_LEVEL = 2;

    private final Outline outline;
    private final LineTable lines;
    private final NoteOptions options;
    private final NoteStyle style;
    private final Set<Section> canonical;
    private final Rewriting out;
    private final List<Block> blocks;
    private final BlockSpacing spacing;
    // A heading may be repeated often: what concerns all of its section is found out once.
    private final Map<Section, ChangedRow> changedRows = new EnumMap<>(Section.class);
    private final Map<Section, SectionLens> lenses = new EnumMap<>(Section.class);
    private final MovedRows moved = new MovedRows();

    /** The level of the talking points' heading while other headings below it would be sub-headings; else the deepest. */
    private int deepestOther = HeadingForm.MAX_LEVEL;
    /** The level that a new other section takes: that of the one above it. */
    private int otherLevel = OTHER_LEVEL;

    /** The least level of the next heading: the first of a note without a title would become it. */
    private int highest = 1;

    /**
     * Rewrites nothing yet.
     *
     * @param canonical sections to be written canonically; the head stands for the front matter
     */
    BodyLens(Outline outline, NoteOptions options, NoteStyle style, Set<Section> canonical, Rewriting out) {
        this.outline = outline;
        this.lines = outline.lines();
        this.options = options;
        this.style = style;
        this.canonical = canonical;
        this.out = out;
        this.blocks = Block.of(outline);
        this.spacing = new BlockSpacing(lines, blocks);
    }

    void rewrite(Episode old, Episode now) {
        highest = now.title().isEmpty() ? 2 : 1;
        FrontMatter frontMatter = outline.scan().frontMatter();
        int bodyLine = frontMatter == null ? 0 : frontMatter.endLine();
        int headEnd = blocks.isEmpty() ? lines.count() : blocks.get(0).from();
        findChanges(old, now);
        rewriteFrontMatter(frontMatter, bodyLine, old, now);
        rewriteHead(bodyLine, headEnd, old, now);
        Map<Integer, List<Section>> added = NewSections.find(outline, blocks, style.show(), now);
        addSections(added.getOrDefault(-1, List.of()), 0, now);
        OtherSections others = new OtherSections(blocks, old.otherSections(), now.otherSections());
        int oldOther = 0;
        int nextOther = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.section() != null) {
                rewriteSection(block, block.section(), now);
                level(block);
            } else {
                nextOther = rewriteOther(others, oldOther++, nextOther, i);
            }
            addSections(added.getOrDefault(i, List.of()), i + 1, now);
        }
        addOthers(others, nextOther, others.count(), blocks.size());
    }

    private void rewriteFrontMatter(@Nullable FrontMatter frontMatter, int bodyLine, Episode old, Episode now) {
        if (!FrontMatterLens.isChanged(old, now)) {
            out.keep(0, bodyLine);
        } else if (frontMatter == null) {
            FrontMatter.write(now, lines.count() == 0).forEach(out::add);
        } else if (canonical.contains(Section.HEAD)) {
            List<String> written = FrontMatter.write(now, true);
            out.setWidth(EditWidth.SECTION);
            out.keep(0, 1);
            written.subList(1, written.size() - 1).forEach(out::add);
            out.keep(bodyLine - 1, bodyLine);
            out.setWidth(EditWidth.VALUE);
        } else {
            new FrontMatterLens(lines, out).rewrite(frontMatter, old, now);
        }
    }

    private void rewriteHead(int from, int to, Episode old, Episode now) {
        boolean same = old.title().equals(now.title())
                && old.embed().equals(now.embed())
                && old.guests().equals(now.guests())
                && old.intro(Section.HEAD).equals(now.intro(Section.HEAD));
        if (same) {
            out.keep(from, to);
            return;
        }
        new HeadLens(outline, options.vocabulary(), style, out, old, now, from, to).rewrite();
    }

    /** Compares the rows of all sections, so that it is known which ones moved from one section to another. */
    private void findChanges(Episode old, Episode now) {
        for (Section section : Section.titled()) {
            Node node = outline.section(section);
            if (canonical.contains(section) || Row.areSame(section, old, now)) {
                continue;
            }
            Optional<ChangedRow> only =
                    node == null ? Optional.empty() : ChangedRow.find(outline, node, section, old, now, options);
            if (only.isPresent()) {
                changedRows.put(section, only.get());
            } else {
                List<Row> before = node == null ? List.of() : Row.of(section, old);
                lenses.put(
                        section,
                        new SectionLens(outline, node, before, Row.of(section, now), style, options, moved, out));
            }
        }
        lenses.values().forEach(SectionLens::pairReworded);
    }

    private void rewriteSection(Block block, Section section, Episode now) {
        Node node = outline.section(section);
        if (node == null || canonical.contains(section)) {
            rewriteCanonically(block, section, now);
            return;
        }
        SectionLens lens = lenses.get(section);
        if (lens == null) {
            keep(block, changedRows.get(section));
            return;
        }
        lens.write(block.from(), block.to());
    }

    /** Keeps the lines of a block; one of them may be changed. */
    private void keep(Block block, @Nullable ChangedRow changed) {
        int line = changed == null ? -1 : changed.line();
        if (changed != null && block.from() <= line && line < block.to()) {
            out.keep(block.from(), line);
            out.patch(line, changed.patches());
            out.keep(line + 1, block.to());
        } else {
            out.keep(block.from(), block.to());
        }
    }

    /** Writes all of a section below its first heading; what stood below further ones goes. */
    private void rewriteCanonically(Block block, Section section, Episode now) {
        out.setWidth(EditWidth.SECTION);
        Node node = outline.section(section);
        if (node != null && node.line() == block.from()) {
            int lastFilled = block.to();
            while (lastFilled > block.from() + 1 && lines.isBlank(lastFilled - 1)) {
                lastFilled--;
            }
            out.keep(block.from(), block.from() + 1);
            CanonicalWriter.section(now, section, style.show(), options).forEach(out::add);
            out.keep(lastFilled, block.to());
        }
        out.setWidth(EditWidth.VALUE);
        out.widenNext(EditWidth.SECTION);
    }

    /**
     * Writes what becomes of an other section, and the new ones around it.
     *
     * @param next the first that is not written yet
     * @return the first that is not written then
     */
    private int rewriteOther(OtherSections others, int old, int next, int index) {
        Block block = blocks.get(index);
        int kept = others.keptAs(old);
        if (kept < 0) {
            if (block.to() == lines.count()) {
                out.dropBlanks();
            }
            return next;
        }
        addOthers(others, next, kept, index);
        rewriteOther(block, others.old(old), others.now(kept));
        level(block);
        int end = kept + 1;
        while (end < others.count() && others.isNew(end)) {
            end++;
        }
        addOthers(others, kept + 1, end, index + 1);
        return end;
    }

    private void rewriteOther(Block block, OtherSection old, OtherSection now) {
        Node node = block.other();
        if (node == null || old.equals(now)) {
            out.keep(block.from(), block.to());
            return;
        }
        new SectionLens(outline, node, List.of(Row.of(old)), List.of(Row.of(now)), style, options, new MovedRows(), out)
                .write(block.from(), block.to());
    }

    private void addOthers(OtherSections others, int from, int to, int before) {
        for (int i = from; i < to; i++) {
            OtherSection other = others.now(i);
            addOther(other, others.takeMoved(other), before);
        }
    }

    /** Gives a heading another level where its own would make it the title, or a sub-heading of the talking points. */
    private void level(Block block) {
        int level = Math.max(block.level(), highest);
        level = block.section() == null ? Math.min(level, deepestOther) : level;
        if (level != block.level()) {
            int start = lines.start(block.from());
            out.patchFirst(block.from(), new Patch(start, start + block.level(), "#".repeat(level)));
        }
        highest = 1;
        deepestOther = block.section() == Section.TALKING_POINTS ? level : HeadingForm.MAX_LEVEL;
        otherLevel = block.section() == null ? level : OTHER_LEVEL;
    }

    private void addSections(List<Section> sections, int before, Episode now) {
        boolean dense = spacing.isDense(before);
        boolean close = !sections.isEmpty() && spacing.isClose(before);
        for (Section section : sections) {
            int level = style.show().level(section);
            out.closeAllFences();
            addBlank(!dense);
            out.add(HeadingForm.write(level, style.show().heading(section)));
            SectionLens lens = lenses.get(section);
            if (lens != null && lens.isMovedInto()) {
                lens.writeNew(before < blocks.size() ? blocks.get(before).from() : lines.count(), close);
            } else {
                addCanonical(section, now, close);
            }
            addBlank(!dense);
            highest = 1;
            deepestOther = section == Section.TALKING_POINTS ? level : HeadingForm.MAX_LEVEL;
            otherLevel = OTHER_LEVEL;
        }
    }

    private void addCanonical(Section section, Episode now, boolean close) {
        List<String> written = CanonicalWriter.section(now, section, style.show(), options);
        boolean opensSegment = written.size() > 1 && written.get(1).startsWith("#");
        int first = close && written.get(0).isEmpty() && !opensSegment ? 1 : 0;
        written.subList(first, written.size()).forEach(out::add);
    }

    private void addBlank(boolean needed) {
        if (needed) {
            out.addBlank();
        }
    }

    private void addOther(OtherSection other, @Nullable Block moved, int before) {
        boolean dense = spacing.isDense(before);
        out.closeAllFences();
        addBlank(!dense);
        if (moved != null && moved.level() >= highest && moved.level() <= deepestOther) {
            addMoved(moved);
        } else {
            out.add(HeadingForm.write(Math.min(deepestOther, otherLevel), other.heading()));
            if (!other.text().isEmpty()) {
                addBlank(!spacing.isClose(before));
                TextLens.split(other.text()).forEach(out::add);
            }
        }
        addBlank(!dense);
        highest = 1;
        deepestOther = HeadingForm.MAX_LEVEL;
    }

    /** Writes an other section that stood elsewhere with its own bytes. */
    private void addMoved(Block block) {
        int end = block.to();
        while (lines.isBlank(end - 1)) {
            end--;
        }
        for (int line = block.from(); line < end; line++) {
            out.add(lines.content(line));
        }
    }
}
