package dev.goh.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row and what it stands below. Where one row went past another, this tells which of them moved: the one that stands below
 * something else now.
 *
 * @param place what it stands below: the same number for rows below items, segments or groups that say the same
 * @param row the row
 */
record PlacedRow(int place, Row row) {
    private static final int SECTION = 0;

    /** An item, segment or group that rows stand below. Its box and its text may change without them. */
    private record Place(int outer, Node.Kind kind, String text) {}

    /** Numbers the places of several lists of rows. */
    static final class Places {
        private final Map<Place, Integer> numbers = new HashMap<>();

        /** The rows of a section, in their order. */
        List<PlacedRow> of(List<Row> rows) {
            List<PlacedRow> placed = new ArrayList<>();
            // Where rows of each depth stand.
            List<Integer> places = new ArrayList<>(List.of(SECTION));
            for (Row row : rows) {
                boolean part = row.kind() == Node.Kind.SEGMENT || row.kind() == Node.Kind.GROUP;
                if (part || row.opensGroup()) {
                    places.set(0, SECTION);
                }
                int place = places.get(row.depth());
                placed.add(new PlacedRow(place, row));
                if (part) {
                    places.set(0, number(place, row));
                } else if (row.kind() == Node.Kind.ITEM) {
                    places.subList(row.depth() + 1, places.size()).clear();
                    places.add(number(place, row));
                }
            }
            return placed;
        }

        private int number(int outer, Row row) {
            return numbers.computeIfAbsent(new Place(outer, row.kind(), row.text()), place -> numbers.size() + 1);
        }
    }
}
