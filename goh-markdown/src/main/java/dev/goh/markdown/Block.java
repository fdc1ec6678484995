package dev.goh.markdown;

import dev.goh.core.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines from one section heading to the next.
 *
 * @param from the line of the heading
 * @param to the line after the last
 * @param level the heading's level
 * @param section the known section that it opens or goes on with; null for an other section
 * @param other the other section; null for a known one
 */
record Block(
        int from,
        int to,
        int level,
        @Nullable Section section,
        @Nullable Node other) {
    /** The blocks of a note in order; what stands before the first is the head. */
    static List<Block> of(Outline outline) {
        List<Block> blocks = new ArrayList<>();
        NoteScan scan = outline.scan();
        LineTable lines = outline.lines();
        int from = -1;
        int other = 0;
        for (int line = 0; line <= lines.count(); line++) {
            LineRole role = line < lines.count() ? scan.role(line) : LineRole.HEADING;
            if (role != LineRole.HEADING && role != LineRole.OTHER_HEADING) {
                continue;
            }
            if (from >= 0) {
                boolean unknown = scan.role(from) == LineRole.OTHER_HEADING;
                HeadingForm heading = HeadingForm.read(lines, from);
                int level = heading == null ? 1 : heading.level();
                Node node = unknown ? outline.others().get(other++) : null;
                blocks.add(new Block(from, line, level, scan.section(from), node));
            }
            from = line;
        }
        return blocks;
    }
}
