package dev.goh.markdown;

import dev.goh.core.OtherSection;
import dev.goh.core.internal.Alignment;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the other sections that a note has with those that it is to have: which stay, which are new, which moved. */
final class OtherSections {
    private final List<OtherSection> olds;
    private final List<OtherSection> nows;
    private final int[] match;
    private final int[] keptAs;
    /** Old ones that are not kept where they stand: they may have moved. */
    private final Map<OtherSection, Deque<Block>> gone = new HashMap<>();

    OtherSections(List<Block> blocks, List<OtherSection> olds, List<OtherSection> nows) {
        this.olds = olds;
        this.nows = nows;
        this.match = match(olds, nows);
        this.keptAs = new int[olds.size()];
        Arrays.fill(keptAs, -1);
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                keptAs[match[i]] = i;
            }
        }
        List<Block> others =
                blocks.stream().filter(block -> block.section() == null).toList();
        for (int i = 0; i < others.size(); i++) {
            if (keptAs[i] < 0) {
                gone.computeIfAbsent(olds.get(i), key -> new ArrayDeque<>()).add(others.get(i));
            }
        }
    }

    private static int[] match(List<OtherSection> olds, List<OtherSection> nows) {
        List<Row> before = olds.stream().map(Row::of).toList();
        List<Row> after = nows.stream().map(Row::of).toList();
        int[] match = Alignment.match(before, after, Row::resembles);
        Alignment.pairRest(before, after, match, (a, b) -> true);
        return match;
    }

    OtherSection old(int index) {
        return olds.get(index);
    }

    OtherSection now(int index) {
        return nows.get(index);
    }

    /** How many the note is to have. */
    int count() {
        return nows.size();
    }

    /** The index that an old one is to have; -1 if it does not stay where it is. */
    int keptAs(int old) {
        return keptAs[old];
    }

    boolean isNew(int now) {
        return match[now] < 0;
    }

    /** The lines of an equal one that stood elsewhere, once; null if there are none. */
    @Nullable
    Block takeMoved(OtherSection now) {
        return gone.getOrDefault(now, new ArrayDeque<>()).poll();
    }
}
