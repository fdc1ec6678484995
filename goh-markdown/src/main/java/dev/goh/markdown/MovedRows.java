package dev.goh.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that are gone from their place in a note, and new ones: where both say the same, a row has moved. */
final class MovedRows {
    /** How many rows that say the same are looked at. */
    private static final int LOOK_AHEAD = 16;

    private final Set<Object> left = new HashSet<>();
    private final Set<Object> added = new HashSet<>();
    private final Map<Object, List<OldRow>> gone = new HashMap<>();
    private @Nullable OldRow last;

    /** Notes that no row in the place of an old one says what that says. */
    void addLeft(Row old) {
        left.add(old.words());
    }

    /** Notes that no row in the place of a new one said what that says. */
    void addNew(Row now) {
        added.add(now.words());
    }

    /** Whether one of two rows is somewhere else in the other version, so that they are not one row reworded. */
    boolean isAnyElsewhere(Row old, Row now) {
        return !old.text().isEmpty() && added.contains(old.words())
                || !now.text().isEmpty() && left.contains(now.words());
    }

    /** Adds a row that no longer stands where it stood. */
    void addGone(OldRow old) {
        gone.computeIfAbsent(old.row().words(), key -> new ArrayList<>()).add(old);
    }

    /** Whether a new row is one that stood elsewhere. */
    boolean isGone(Row now) {
        return !gone.getOrDefault(now.words(), List.of()).isEmpty();
    }

    /**
     * Takes the old row that a new one is. Of several, one with the same box or time is best, then the one behind the row that
     * was taken last, then one of the same section.
     *
     * @return the row; its box or time may be another. Null if there is none
     */
    @Nullable
    OldRow take(Row now, SectionRows section) {
        List<OldRow> olds = gone.getOrDefault(now.words(), List.of());
        OldRow best = null;
        int most = -1;
        for (OldRow old : olds.subList(0, Math.min(LOOK_AHEAD, olds.size()))) {
            int rank = (old.row().mark().equals(now.mark()) ? 4 : 0)
                    + (old.follows(last) ? 2 : 0)
                    + (old.section() == section ? 1 : 0);
            if (rank > most) {
                best = old;
                most = rank;
            }
        }
        if (best != null) {
            olds.remove(best);
            last = best;
        }
        return best;
    }
}
