package dev.goh.json;

import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a JSON text, as people count: both numbers from 1, the column in code points; both 0 where the place is not
 * known.
 */
record Position(int line, int column) {
    static final Position UNKNOWN = new Position(0, 0);

    /** The place that Jackson tells; it counts lines and columns from 1, the columns in the units of its source. */
    static Position of(TokenStreamLocation location) {
        boolean known = location.getLineNr() > 0 && location.getColumnNr() > 0;
        return known ? new Position(location.getLineNr(), location.getColumnNr()) : UNKNOWN;
    }

    boolean isKnown() {
        return line > 0;
    }
}
