package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.OtherSection;
import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.TemplateHeading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a changed episode into its note. A note is its front matter, its head, and one block for each section heading; each is
 * rewritten on its own. The result is read back: a block that does not say what it should is written canonically instead.
 */
final class NoteLens {
    private final Outline outline;
    private final NoteOptions options;
    private final Episode old;
    private final Episode now;
    private final NoteStyle style;

    private static final Episode EMPTY = Episode.builder().build();

    /** Sections that are to be written canonically; the head stands for itself and the front matter. */
    private final Set<Section> canonical = EnumSet.noneOf(Section.class);

    /** The lines from one section heading to the next. */
    private record Block(
            int from,
            int to,
            @Nullable Section section,
            @Nullable Node other) {}

    NoteLens(EpisodeNote note, Episode now) {
        this.outline = note.outline();
        this.options = note.options();
        this.old = note.episode();
        this.now = now;
        this.style = new NoteStyle(outline, show());
    }

    /** The show in whose style new sections are written: the one that knows most of the note's headings, in case of doubt its series'. */
    private Show show() {
        List<Show> shows = new ArrayList<>();
        now.title().flatMap(options.vocabulary()::show).ifPresent(shows::add);
        shows.addAll(options.vocabulary().shows());
        shows.add(Shows.grafanaOfficeHours());
        Show best = shows.get(0);
        long most = -1;
        for (Show show : shows) {
            long known =
                    blocks().stream().filter(block -> isNamedBy(show, block)).count();
            if (known > most) {
                most = known;
                best = show;
            }
        }
        return best;
    }

    private boolean isNamedBy(Show show, Block block) {
        Section section = block.section;
        HeadingForm heading = section == null ? null : HeadingForm.read(outline.lines(), block.from);
        return section != null && heading != null && show.heading(section).equals(heading.text(outline.lines()));
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
            Rewriting.Result result = attempt();
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
        for (Section section : Section.titled()) {
            if (written != null && !Row.of(section, written.episode()).equals(Row.of(section, now))) {
                wrong.add(section);
            }
        }
        return wrong.isEmpty() ? EnumSet.allOf(Section.class) : wrong;
    }

    /** The canonical note in place of the old text, with its line ends and byte order mark. */
    private Written whole() {
        EpisodeNote canonicalNote = EpisodeNote.of(now, style.show(), options);
        Rewriting rewriting = new Rewriting(outline.lines());
        rewriting.setWidth(EditWidth.NOTE);
        List.of(canonicalNote.text().split("\n", -1)).forEach(rewriting::add);
        Rewriting.Result result = rewriting.result();
        EpisodeNote written = EpisodeNote.parse(result.text(), options);
        if (!written.episode().equals(now)) {
            throw new SelfCheckException("the changed note reads back as another episode");
        }
        return new Written(written, result.edits());
    }

    private Rewriting.Result attempt() {
        Map<Section, SectionLens> lenses = new EnumMap<>(Section.class);
        Rewriting out = new Rewriting(outline.lines());
        List<Block> blocks = blocks();
        int bodyLine = outline.scan().frontMatter() == null
                ? 0
                : outline.scan().frontMatter().endLine();
        int headEnd = blocks.isEmpty() ? outline.lines().count() : blocks.get(0).from;
        rewriteFrontMatter(out, bodyLine);
        rewriteHead(out, bodyLine, headEnd);
        Map<Section, List<Section>> added = addedSections(blocks);
        addSections(out, added.getOrDefault(Section.HEAD, List.of()));
        List<OtherSection> others = now.otherSections();
        int[] match = Alignment.match(
                old.otherSections().stream().map(Row::of).toList(),
                others.stream().map(Row::of).toList(),
                Row::resembles);
        int nextOther = 0;
        for (Block block : blocks) {
            if (block.section != null) {
                rewriteSection(out, block, lenses);
                if (isLast(block, blocks)) {
                    addSections(out, added.getOrDefault(block.section, List.of()));
                }
                continue;
            }
            int index = outline.others().indexOf(block.other);
            int now = indexOf(match, index);
            if (now >= 0) {
                rewriteOther(out, block, index, now);
                nextOther = now + 1;
                while (nextOther < match.length && match[nextOther] < 0) {
                    addOther(out, others.get(nextOther++));
                }
            }
        }
        for (int i = 0; i < match.length; i++) {
            boolean first = i < match.length && match[i] < 0 && isBeforeAllMatched(match, i);
            if (first) {
                addOther(out, others.get(i));
            }
        }
        return out.result();
    }

    private static boolean isBeforeAllMatched(int[] match, int index) {
        for (int i = 0; i < index; i++) {
            if (match[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(int[] match, int value) {
        for (int i = 0; i < match.length; i++) {
            if (match[i] == value) {
                return i;
            }
        }
        return -1;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        NoteScan scan = outline.scan();
        int count = outline.lines().count();
        int other = 0;
        int from = -1;
        for (int line = 0; line <= count; line++) {
            LineRole role = line < count ? scan.role(line) : LineRole.HEADING;
            if (role != LineRole.HEADING && role != LineRole.OTHER_HEADING) {
                continue;
            }
            if (from >= 0) {
                boolean unknown = scan.role(from) == LineRole.OTHER_HEADING;
                blocks.add(new Block(
                        from,
                        line,
                        scan.section(from),
                        unknown ? outline.others().get(other++) : null));
            }
            from = line;
        }
        return blocks;
    }

    private static boolean isLast(Block block, List<Block> blocks) {
        return blocks.stream()
                .filter(other -> other.section == block.section && other.other == null)
                .reduce((first, second) -> second)
                .filter(block::equals)
                .isPresent();
    }

    private void rewriteFrontMatter(Rewriting out, int bodyLine) {
        FrontMatter frontMatter = outline.scan().frontMatter();
        if (!FrontMatterLens.isChanged(old, now)) {
            out.keep(0, bodyLine);
        } else if (frontMatter == null || canonical.contains(Section.HEAD)) {
            FrontMatter.write(now).forEach(out::add);
        } else {
            new FrontMatterLens(outline.lines(), out).rewrite(frontMatter, old, now);
        }
    }

    private void rewriteHead(Rewriting out, int from, int to) {
        boolean same = old.title().equals(now.title())
                && old.embed().equals(now.embed())
                && old.guests().equals(now.guests())
                && old.intro(Section.HEAD).equals(now.intro(Section.HEAD));
        if (same) {
            out.keep(from, to);
            return;
        }
        new HeadLens(outline, options.vocabulary(), style, out, old, now).rewrite(from, to);
    }

    private void rewriteSection(Rewriting out, Block block, Map<Section, SectionLens> lenses) {
        Section section = block.section;
        Node node = section == null ? null : outline.section(section);
        if (section == null || node == null) {
            return;
        }
        if (canonical.contains(section)) {
            rewriteCanonically(out, block, section, block.from == node.line());
            return;
        }
        List<Row> before = Row.of(section, old);
        List<Row> after = Row.of(section, now);
        if (before.equals(after)) {
            out.keep(block.from, block.to);
            return;
        }
        SectionLens lens = lenses.computeIfAbsent(
                section, key -> new SectionLens(outline, node, before, after, style, options, out));
        Map<Integer, List<Patch>> patches = lens.isRegular() ? null : lens.patchLines();
        if (patches != null) {
            for (int line = block.from; line < block.to; line++) {
                out.patch(line, patches.getOrDefault(line, List.of()));
            }
        } else if (lens.isRegular()) {
            lens.write(block.from, block.to);
        } else {
            rewriteCanonically(out, block, section, block.from == node.line());
        }
    }

    /** Writes all of a section below its first heading; what stood below further ones goes. */
    private void rewriteCanonically(Rewriting out, Block block, Section section, boolean first) {
        out.setWidth(EditWidth.SECTION);
        if (first) {
            int lastFilled = block.to;
            while (lastFilled > block.from + 1 && outline.lines().isBlank(lastFilled - 1)) {
                lastFilled--;
            }
            out.keep(block.from, block.from + 1);
            CanonicalWriter.section(now, section, style.show(), options).forEach(out::add);
            out.keep(lastFilled, block.to);
        }
        out.setWidth(EditWidth.VALUE);
    }

    private void rewriteOther(Rewriting out, Block block, int index, int now) {
        Row before = Row.of(old.otherSections().get(index));
        Row after = Row.of(this.now.otherSections().get(now));
        Node node = block.other;
        if (node == null || before.equals(after)) {
            out.keep(block.from, block.to);
            return;
        }
        new SectionLens(outline, node, List.of(before), List.of(after), style, options, out)
                .write(block.from, block.to);
    }

    /** The sections that the note does not have yet, by the section behind which they belong; the head for the start. */
    private Map<Section, List<Section>> addedSections(List<Block> blocks) {
        Map<Section, List<Section>> added = new EnumMap<>(Section.class);
        List<Section> order = new ArrayList<>();
        style.show().template().stream().map(TemplateHeading::section).forEach(order::add);
        Section.titled().stream().filter(section -> !order.contains(section)).forEach(order::add);
        Section behind = Section.HEAD;
        for (Section section : order) {
            if (outline.section(section) != null) {
                behind = section;
            } else if (!Row.of(section, now).equals(Row.of(section, EMPTY))) {
                Section place = behind == Section.HEAD && !blocks.isEmpty() ? lastKnown(blocks) : behind;
                added.computeIfAbsent(place, key -> new ArrayList<>()).add(section);
            }
        }
        return added;
    }

    private static Section lastKnown(List<Block> blocks) {
        Section last = Section.HEAD;
        for (Block block : blocks) {
            last = block.section == null ? last : block.section;
        }
        return last;
    }

    private void addSections(Rewriting out, List<Section> sections) {
        for (Section section : sections) {
            out.addBlank();
            out.add(HeadingForm.write(style.show().level(section), style.show().heading(section)));
            CanonicalWriter.section(now, section, style.show(), options).forEach(out::add);
            out.add("");
        }
    }

    private void addOther(Rewriting out, OtherSection other) {
        out.addBlank();
        out.add(HeadingForm.write(2, other.heading()));
        if (!other.text().isEmpty()) {
            out.add("");
            List.of(other.text().split("\n", -1)).forEach(out::add);
        }
        out.add("");
    }
}
