package dev.goh.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The address of a value in an episode: a JSON Pointer (RFC 6901) into the episode's JSON form, for example
 * {@code /preShow/items/3/state} or {@code /timestamps/3/at}. One address serves model, JSON and note.
 *
 * @param pointer the pointer: empty for the whole episode, else a slash before each token
 */
public record ModelPath(String pointer) implements Comparable<ModelPath> {
    /** The whole episode. */
    public static final ModelPath ROOT = new ModelPath("");

    /**
     * Checks the form.
     *
     * @param pointer the pointer: empty for the whole episode, else a slash before each token
     * @throws IllegalArgumentException if it is not a JSON Pointer
     */
    public ModelPath {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or starts with a slash: " + pointer);
        }
        for (int i = pointer.indexOf('~'); i >= 0; i = pointer.indexOf('~', i + 1)) {
            if (i + 1 == pointer.length() || pointer.charAt(i + 1) != '0' && pointer.charAt(i + 1) != '1') {
                throw new IllegalArgumentException("in a JSON Pointer ~ is followed by 0 or 1: " + pointer);
            }
        }
    }

    /**
     * Returns the path that leads through the given tokens.
     *
     * @param tokens names and indexes, not escaped
     * @return the path
     */
    public static ModelPath of(Object... tokens) {
        StringBuilder pointer = new StringBuilder();
        for (Object token : tokens) {
            pointer.append('/').append(escape(token.toString()));
        }
        return new ModelPath(pointer.toString());
    }

    /**
     * Returns the path to a member of the value at this path.
     *
     * @param name the member's name, not escaped
     * @return the longer path
     */
    public ModelPath child(String name) {
        return new ModelPath(pointer + '/' + escape(name));
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns the path to an element of the list at this path.
     *
     * @param index the element's place, from 0
     * @return the longer path
     */
    public ModelPath child(int index) {
        return new ModelPath(pointer + '/' + index);
    }

    /**
     * Returns the path to the value that holds the one at this path.
     *
     * @return the shorter path; the root is its own parent
     */
    public ModelPath parent() {
        return isRoot() ? this : new ModelPath(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    /**
     * Tells whether the value at this path is, or is part of, the one at another path.
     *
     * @param other the other path
     * @return whether this path begins with all tokens of the other
     */
    public boolean startsWith(ModelPath other) {
        return pointer.startsWith(other.pointer)
                && (pointer.length() == other.pointer.length() || pointer.charAt(other.pointer.length()) == '/');
    }

    /**
     * Tells whether this path leads to the whole episode.
     *
     * @return whether it has no tokens
     */
    public boolean isRoot() {
        return pointer.isEmpty();
    }

    /**
     * Returns the tokens of this path.
     *
     * @return names and indexes, unescaped
     */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        if (!isRoot()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                tokens.add(token.replace("~1", "/").replace("~0", "~"));
            }
        }
        return Collections.unmodifiableList(tokens);
    }

    /** Compares token by token: indexes as numbers, and before names. */
    @Override
    public int compareTo(ModelPath other) {
        List<String> mine = tokens();
        List<String> theirs = other.tokens();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = compareTokens(mine.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    private static int compareTokens(String a, String b) {
        if (isIndex(a) != isIndex(b)) {
            return isIndex(a) ? -1 : 1;
        }
        return isIndex(a) && a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static boolean isIndex(String token) {
        return token.equals("0")
                || !token.isEmpty() && token.charAt(0) != '0' && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the pointer. */
    @Override
    public String toString() {
        return pointer;
    }
}
