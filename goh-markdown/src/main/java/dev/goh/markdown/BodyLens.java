package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.OtherSection;
import dev.goh.core.Section;
import dev.goh.core.TemplateHeading;
import dev.goh.core.internal.Alignment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
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
    private static final Episode EMPTY = Episode.builder().build();
    private static final int OTHER_LEVEL = 2;

    private final Outline outline;
    private final LineTable lines;
    private final NoteOptions options;
    private final NoteStyle style;
    private final Set<Section> canonical;
    private final Rewriting out;
    private final List<Block> blocks;
    // A heading may be repeated often: what concerns all of its section is found out once.
    private final Map<Section, ChangedRow> changedRows = new EnumMap<>(Section.class);
    private final Map<Section, SectionLens> lenses = new EnumMap<>(Section.class);
    private final MovedRows moved = new MovedRows();

    /** The level of the talking points' heading while other headings below it would be sub-headings; else the deepest. */
    private int deepestOther = HeadingForm.MAX_LEVEL;
    /** The level that a new other section takes: that of the one above it. */
    private int otherLevel = OTHER_LEVEL;
    /** Old other sections that are not kept where they stand: they may have moved. */
    private final Map<OtherSection, Deque<Block>> gone = new HashMap<>();

    /** How many blocks follow the lines above them without a blank line; -1 before they are counted. */
    private int dense = -1;

    /** By block, and for the end. */
    private boolean @Nullable [] close;

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
    }

    void rewrite(Episode old, Episode now) {
        highest = now.title().isEmpty() ? 2 : 1;
        FrontMatter frontMatter = outline.scan().frontMatter();
        int bodyLine = frontMatter == null ? 0 : frontMatter.endLine();
        int headEnd = blocks.isEmpty() ? lines.count() : blocks.get(0).from();
        findChanges(old, now);
        rewriteFrontMatter(frontMatter, bodyLine, old, now);
        rewriteHead(bodyLine, headEnd, old, now);
        Map<Integer, List<Section>> added = addedSections(now);
        addSections(added.getOrDefault(-1, List.of()), 0, now);
        List<OtherSection> others = now.otherSections();
        int[] match = matchOthers(old.otherSections(), others);
        int[] keptAs = inverse(match, old.otherSections().size());
        findGone(old.otherSections(), keptAs);
        int index = 0;
        int nextOther = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.section() != null) {
                rewriteSection(block, block.section(), now);
                level(block);
            } else {
                int kept = keptAs[index];
                if (kept >= 0) {
                    for (; nextOther < kept; nextOther++) {
                        addOther(others.get(nextOther), i);
                    }
                    rewriteOther(block, old.otherSections().get(index), others.get(kept));
                    level(block);
                    for (nextOther++; nextOther < match.length && match[nextOther] < 0; nextOther++) {
                        addOther(others.get(nextOther), i + 1);
                    }
                } else if (block.to() == lines.count()) {
                    out.dropBlanks();
                }
                index++;
            }
            addSections(added.getOrDefault(i, List.of()), i + 1, now);
        }
        for (; nextOther < match.length; nextOther++) {
            addOther(others.get(nextOther), blocks.size());
        }
    }

    /** Whether a block, or what is added below the last one, follows the lines above it closely, as half of all blocks do. */
    private boolean isDense(int block) {
        int beside = Math.min(block, blocks.size() - 1);
        return beside >= 0 && isDense(blocks.get(beside)) && 2 * denseBlocks() >= blocks.size();
    }

    private boolean isDense(Block block) {
        return block.from() > 0 && !lines.isBlank(block.from() - 1);
    }

    private int denseBlocks() {
        if (dense < 0) {
            dense = (int) blocks.stream().filter(this::isDense).count();
        }
        return dense;
    }

    /**
     * Whether no blank line belongs below the heading of what is added before a block: as in the nearest block above that is filled,
     * else below.
     */
    private boolean isClose(int before) {
        boolean[] found = close;
        if (found == null) {
            found = new boolean[blocks.size() + 1];
            Block near = blocks.stream().filter(this::isFilled).findFirst().orElse(null);
            for (int i = 0; i < found.length; i++) {
                near = i > 0 && isFilled(blocks.get(i - 1)) ? blocks.get(i - 1) : near;
                found[i] = near != null && isClose(near);
            }
            close = found;
        }
        return found[before];
    }

    private boolean isFilled(Block block) {
        for (int line = block.from() + 1; line < block.to(); line++) {
            if (!lines.isBlank(line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line below a block's heading is not blank. */
    private boolean isClose(Block block) {
        return block.from() + 1 < block.to() && !lines.isBlank(block.from() + 1);
    }

    private static int[] matchOthers(List<OtherSection> old, List<OtherSection> now) {
        List<Row> before = old.stream().map(Row::of).toList();
        List<Row> after = now.stream().map(Row::of).toList();
        int[] match = Alignment.match(before, after, Row::resembles);
        Alignment.pairRest(before, after, match, (a, b) -> true);
        return match;
    }

    /** For each old element the new one that it is, or -1. */
    private static int[] inverse(int[] match, int olds) {
        int[] inverse = new int[olds];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                inverse[match[i]] = i;
            }
        }
        return inverse;
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

    private void rewriteOther(Block block, OtherSection old, OtherSection now) {
        Node node = block.other();
        if (node == null || old.equals(now)) {
            out.keep(block.from(), block.to());
            return;
        }
        new SectionLens(outline, node, List.of(Row.of(old)), List.of(Row.of(now)), style, options, new MovedRows(), out)
                .write(block.from(), block.to());
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

    /** The sections that the note does not have yet, by the block behind which they belong; -1 for the start. */
    private Map<Integer, List<Section>> addedSections(Episode now) {
        Map<Integer, List<Section>> added = new HashMap<>();
        List<Section> order = new ArrayList<>();
        style.show().template().stream().map(TemplateHeading::section).forEach(order::add);
        Section.titled().stream().filter(section -> !order.contains(section)).forEach(order::add);
        Section behind = Section.HEAD;
        for (Section section : order) {
            if (outline.section(section) != null) {
                behind = section;
            } else if (!Row.areSame(section, now, EMPTY)) {
                added.computeIfAbsent(lastBlock(behind), key -> new ArrayList<>())
                        .add(section);
            }
        }
        return added;
    }

    /**
     * The last block of a section, or of what stands below its heading: unknown headings deeper than its own. For the head, the
     * block before the first known section; where there is none, the last of those unknown ones.
     */
    private int lastBlock(Section behind) {
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Section section = blocks.get(i).section();
            if (behind == Section.HEAD && section != null) {
                return i - 1;
            }
            last = section == behind ? i : last;
        }
        int level = last < 0 ? 1 : blocks.get(last).level();
        while (last + 1 < blocks.size()
                && blocks.get(last + 1).section() == null
                && blocks.get(last + 1).level() > level) {
            last++;
        }
        return last;
    }

    private void addSections(List<Section> sections, int before, Episode now) {
        boolean dense = isDense(before);
        boolean close = !sections.isEmpty() && isClose(before);
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

    private void addOther(OtherSection other, int before) {
        boolean dense = isDense(before);
        out.closeAllFences();
        addBlank(!dense);
        Block moved = gone.getOrDefault(other, new ArrayDeque<>()).poll();
        if (moved != null && moved.level() >= highest && moved.level() <= deepestOther) {
            addMoved(moved);
        } else {
            out.add(HeadingForm.write(Math.min(deepestOther, otherLevel), other.heading()));
            if (!other.text().isEmpty()) {
                addBlank(!isClose(before));
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

    private void findGone(List<OtherSection> old, int[] keptAs) {
        int index = 0;
        for (Block block : blocks) {
            if (block.section() == null) {
                if (keptAs[index] < 0) {
                    gone.computeIfAbsent(old.get(index), key -> new ArrayDeque<>())
                            .add(block);
                }
                index++;
            }
        }
    }
}
