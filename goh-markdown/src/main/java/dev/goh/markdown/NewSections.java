package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.TemplateHeading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where the sections go that a note does not have yet: each behind the one that it follows in the show's template. */
final class NewSections {
    private static final Episode EMPTY = Episode.builder().build();

    private final Outline outline;
    private final List<Block> blocks;

    private NewSections(Outline outline, List<Block> blocks) {
        this.outline = outline;
        this.blocks = blocks;
    }

    /** The sections that an episode fills and the note lacks, by the block behind which they belong; -1 for the start. */
    static Map<Integer, List<Section>> find(Outline outline, List<Block> blocks, Show show, Episode now) {
        return new NewSections(outline, blocks).find(show, now);
    }

    private Map<Integer, List<Section>> find(Show show, Episode now) {
        Map<Integer, List<Section>> found = new HashMap<>();
        List<Section> order = new ArrayList<>();
        show.template().stream().map(TemplateHeading::section).forEach(order::add);
        Section.titled().stream().filter(section -> !order.contains(section)).forEach(order::add);
        Section behind = Section.HEAD;
        for (Section section : order) {
            if (outline.section(section) != null) {
                behind = section;
            } else if (!Row.areSame(section, now, EMPTY)) {
                found.computeIfAbsent(lastBlock(behind), key -> new ArrayList<>())
                        .add(section);
            }
        }
        return found;
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
}
