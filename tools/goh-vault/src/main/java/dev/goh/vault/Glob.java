package dev.goh.vault;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A pattern for paths that means what Java's {@code glob:} means, and takes time in proportion to the path however many stars there
 * are. Java's own tries all ways to share a name out among the stars, which with five of them takes minutes. Immutable and
 * thread-safe.
 */
final class Glob {
    private static final IntPredicate IN_NAME = c -> c != '/';
    private static final IntPredicate ANYTHING = IN_NAME.or(c -> c == '/');
    private static final IntPredicate NOTHING = ANYTHING.negate();

    /** All places in the pattern that a match can have come to; the last one is its end. */
    private final List<State> states = new ArrayList<>();

    /**
     * A place in the pattern.
     *
     * @param stay which characters are taken here any number of times
     * @param next which character leads to the next place
     * @param jumps further places, all behind this one, where the match may go on as well
     */
    private record State(IntPredicate stay, IntPredicate next, List<Integer> jumps) {}

    private final int[] pattern;
    private int at;

    /**
     * Reads a pattern.
     *
     * @param pattern one that Java takes
     */
    Glob(String pattern) {
        this.pattern = pattern.codePoints().toArray();
        while (at < this.pattern.length) {
            int c = this.pattern[at++];
            if (c == '{') {
                addGroup();
            } else {
                add(c);
            }
        }
        add(NOTHING, NOTHING);
    }

    /**
     * Tells whether it means a path.
     *
     * @param path with slashes
     * @return whether the whole path matches
     */
    boolean matches(String path) {
        BitSet now = new BitSet();
        now.set(0);
        jump(now);
        for (int c : path.codePoints().toArray()) {
            BitSet then = new BitSet();
            for (int i = now.nextSetBit(0); i >= 0; i = now.nextSetBit(i + 1)) {
                then.set(i, then.get(i) || states.get(i).stay.test(c));
                then.set(i + 1, states.get(i).next.test(c));
            }
            jump(then);
            now = then;
        }
        return now.get(states.size() - 1);
    }

    private void jump(BitSet places) {
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            states.get(i).jumps.forEach(places::set);
        }
    }

    private State add(IntPredicate stay, IntPredicate next) {
        State state = new State(stay, next, new ArrayList<>());
        states.add(state);
        return state;
    }

    private void add(int c) {
        switch (c) {
            case '*' -> addStars();
            case '?' -> add(NOTHING, IN_NAME);
            case '[' -> add(NOTHING, IN_NAME.and(set()));
            case '\\' -> addLiteral(pattern[at++]);
            default -> addLiteral(c);
        }
    }

    private void addLiteral(int literal) {
        add(NOTHING, c -> c == literal);
    }

    private void addStars() {
        boolean two = at < pattern.length && pattern[at] == '*';
        at += two ? 1 : 0;
        add(two ? ANYTHING : IN_NAME, NOTHING).jumps.add(states.size());
    }

    /** Patterns that exclude each other, up to the closing brace; there are no groups in groups. */
    private void addGroup() {
        State start = add(NOTHING, NOTHING);
        start.jumps.add(states.size());
        List<State> ends = new ArrayList<>();
        for (int c = pattern[at++]; c != '}'; c = pattern[at++]) {
            if (c == ',') {
                ends.add(add(NOTHING, NOTHING));
                start.jumps.add(states.size());
            } else {
                add(c);
            }
        }
        ends.add(add(NOTHING, NOTHING));
        ends.forEach(end -> end.jumps.add(states.size()));
    }

    /** The characters between brackets. */
    private IntPredicate set() {
        boolean not = pattern[at] == '!';
        at += not ? 1 : 0;
        IntPredicate set = NOTHING;
        for (int c = pattern[at++]; c != ']'; c = pattern[at++]) {
            int first = c;
            boolean range = pattern[at] == '-' && pattern[at + 1] != ']';
            int last = range ? pattern[at + 1] : c;
            at += range ? 2 : 0;
            set = set.or(d -> first <= d && d <= last);
        }
        return not ? set.negate() : set;
    }
}
