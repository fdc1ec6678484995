package dev.goh.markdown;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which of the rows of one kind have a blank line before them. Those right below a heading do not count. */
final class Spacing {
    /** By index. */
    private final NavigableMap<Integer, Boolean> rows = new TreeMap<>();

    private boolean someApart;
    private boolean someTight;

    void add(int index, boolean apart) {
        rows.put(index, apart);
        someApart |= apart;
        someTight |= !apart;
    }

    boolean isAnyTight() {
        return someTight;
    }

    boolean isAlwaysApart() {
        return someApart && !someTight;
    }

    boolean isAlwaysTight() {
        return someTight && !someApart;
    }

    /** Whether both rows nearest to the place before a row are apart: the ones above and below it, where there are such. */
    boolean isApartNear(int index) {
        Map.Entry<Integer, Boolean> above = rows.lowerEntry(index);
        Map.Entry<Integer, Boolean> below = rows.ceilingEntry(index);
        if (above == null && below != null) {
            above = rows.higherEntry(below.getKey());
        } else if (below == null && above != null) {
            below = rows.lowerEntry(above.getKey());
        }
        return above != null && below != null && above.getValue() && below.getValue();
    }
}
