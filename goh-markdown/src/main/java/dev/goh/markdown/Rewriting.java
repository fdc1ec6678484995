package dev.goh.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The lines of a changed note, in order: lines of the old note, some of them patched, and new ones. Lines of the old note
 * that nobody keeps are gone. Knows which ranges of the old text were replaced by what.
 */
final class Rewriting {
    private final String text;
    private final LineTable lines;
    private final String lineEnd;
    private final List<Piece> out = new ArrayList<>();
    private EditWidth width = EditWidth.VALUE;
    private EditWidth next = EditWidth.VALUE;

    /**
     * A new line, or lines of the old note.
     *
     * @param from the first line of the old note; -1 for a new line
     * @param to the line after the last
     * @param patches replacements in order, if it is one line
     * @param added the characters of a new line
     * @param width how much is written anew around it
     */
    private record Piece(int from, int to, List<Patch> patches, String added, EditWidth width) {
        boolean isNew() {
            return from < 0;
        }

        /** Whether these are lines of the old note as they were. */
        boolean isKept() {
            return !isNew() && patches.isEmpty();
        }

        Piece part(int first, int end) {
            return new Piece(first, end, List.of(), "", width);
        }
    }

    /** Fences in texts that are never closed. */
    private final NavigableMap<Integer, HiddenBlock> openFences = new TreeMap<>();
    /** Where the fence around references begins that is never closed; -1 if there is none, or it was closed. */
    private int openLayout = -1;

    Rewriting(NoteScan scan) {
        this.lines = scan.lines();
        this.text = lines.text();
        this.lineEnd = LineEnds.usual(text);
        for (HiddenBlock block : scan.hidden()) {
            if (block.closing() != null) {
                openFences.put(block.from(), block);
            }
        }
        for (int line = 0; line < lines.count(); line++) {
            LineRole role = scan.role(line);
            openLayout = role == LineRole.FENCE_OPEN ? line : role == LineRole.FENCE_CLOSE ? -1 : openLayout;
        }
    }

    private String fence(int line) {
        String open = lines.trimmed(line);
        int length = 0;
        while (length < open.length() && open.charAt(length) == open.charAt(0)) {
            length++;
        }
        return open.substring(0, length);
    }

    /** Says how much is written anew by what follows, if it is more than lines and values. */
    void setWidth(EditWidth width) {
        this.width = width;
    }

    /** Says how much was written anew where lines went before what is added next. */
    void widenNext(EditWidth width) {
        this.next = width;
    }

    private void add(int from, int to, List<Patch> patches, String added) {
        out.add(new Piece(from, to, patches, added, width.compareTo(next) < 0 ? next : width));
        next = EditWidth.VALUE;
    }

    /** Keeps lines of the old note; they must follow those kept before. */
    void keep(int from, int to) {
        if (from >= to) {
            return;
        }
        Piece last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (last != null && last.isKept() && last.to == from && last.width == width && next == EditWidth.VALUE) {
            out.set(out.size() - 1, new Piece(last.from, to, List.of(), "", width));
        } else {
            add(from, to, List.of(), "");
        }
    }

    /** Keeps a line of the old note with some ranges of it replaced. */
    void patch(int line, List<Patch> patches) {
        if (patches.isEmpty()) {
            keep(line, line + 1);
        } else {
            add(line, line + 1, patches, "");
        }
    }

    /** Replaces a range of a line that was kept, before all other ranges of it. */
    void patchFirst(int line, Patch patch) {
        for (int i = out.size() - 1; i >= 0; i--) {
            Piece kept = out.get(i);
            if (kept.from <= line && line < kept.to) {
                List<Patch> patches = new ArrayList<>(List.of(patch));
                patches.addAll(kept.patches);
                out.set(i, new Piece(line, line + 1, patches, "", kept.width));
                if (kept.to > line + 1) {
                    out.add(i + 1, kept.part(line + 1, kept.to));
                }
                if (kept.from < line) {
                    out.add(i, kept.part(kept.from, line));
                }
                return;
            }
        }
    }

    void add(String line) {
        add(-1, -1, List.of(), line);
    }

    /** Closes the fence that the last line stands in, one around references too, if nothing else does. */
    void closeAllFences() {
        closeFence("");
        if (openLayout >= 0 && out.stream().anyMatch(piece -> piece.to > openLayout)) {
            add(fence(openLayout));
            openLayout = -1;
        }
    }

    /**
     * Closes the fence that the last line stands in as a text, so that the next one is not in it, if nothing else does: a line further
     * left ends it. One at the margin goes on behind its last filled line.
     *
     * @param next what the next line begins with
     */
    void closeFence(String next) {
        int filled = lastFilled();
        Map.Entry<Integer, HiddenBlock> near = openFences.floorEntry(filled);
        String closing = near == null || filled > near.getValue().to()
                ? null
                : near.getValue().closing();
        if (closing == null || column(next) < column(closing)) {
            return;
        }
        int last = out.get(out.size() - 1).to - 1;
        if (last == filled) {
            add(closing);
        } else if (!Blanks.isBlank(closing.charAt(0))) {
            dropBlanks();
            add(closing);
            keep(filled + 1, last + 1);
        }
    }

    private static int column(String line) {
        return Blanks.column(line, 0, Blanks.skip(line, 0, line.length()));
    }

    /** The line of the old note that stands last but for blank lines; -1 if that is a new line. */
    private int lastFilled() {
        for (int i = out.size() - 1; i >= 0; i--) {
            Piece piece = out.get(i);
            for (int line = piece.to - 1; line >= piece.from && !piece.isNew(); line--) {
                if (!lines.isBlank(line)) {
                    return line;
                }
            }
            if (piece.isNew() && !piece.added.isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** Takes back blank lines that were kept or added last. */
    void dropBlanks() {
        while (!out.isEmpty() && endsBlank()) {
            Piece last = out.remove(out.size() - 1);
            if (!last.isNew() && last.to - 1 > last.from) {
                out.add(last.part(last.from, last.to - 1));
            }
        }
    }

    /** Adds an empty line, unless the last line is blank or there is none. */
    void addBlank() {
        if (!out.isEmpty() && !endsBlank()) {
            add("");
        }
    }

    private boolean endsBlank() {
        Piece last = out.get(out.size() - 1);
        return last.isNew() ? last.added.isEmpty() : last.patches.isEmpty() && lines.isBlank(last.to - 1);
    }

    private static boolean isAddedBlank(Piece piece) {
        return piece.isNew() && piece.added.isEmpty();
    }

    /** The changed text and the changes; empty lines that were added at the end are left out. */
    Result result() {
        StringBuilder result = new StringBuilder(text.length() + 64);
        List<NoteEdit> edits = new ArrayList<>();
        Cursor cursor = new Cursor(result, edits);
        while (!out.isEmpty() && isAddedBlank(out.get(out.size() - 1))) {
            out.remove(out.size() - 1);
        }
        boolean endsInLineEnd = lines.count() == 0 || lines.end(lines.count() - 1) < text.length();
        cursor.keep(0, lines.count() == 0 ? text.length() : lines.start(0));
        for (int i = 0; i < out.size(); i++) {
            Piece piece = out.get(i);
            boolean ends = i + 1 < out.size() || endsInLineEnd;
            cursor.widen(piece.width);
            if (piece.isNew()) {
                cursor.widen(EditWidth.LINES);
                cursor.add(piece.added);
                cursor.add(ends ? lineEnd : "");
                continue;
            }
            int from = lines.start(piece.from);
            for (Patch patch : piece.patches) {
                cursor.keep(from, patch.start());
                cursor.add(patch.text());
                from = patch.end();
            }
            int end = lines.end(piece.to - 1);
            int next = piece.to < lines.count() ? lines.start(piece.to) : text.length();
            cursor.keep(from, end);
            if (ends && next > end) {
                cursor.keep(end, next);
            } else if (ends) {
                cursor.add(lineEnd);
            }
        }
        cursor.widen(next);
        cursor.finish();
        return new Result(result.toString(), edits);
    }

    /**
     * A changed text.
     *
     * @param text the text
     * @param edits what was replaced in the old text, in order
     */
    record Result(String text, List<NoteEdit> edits) {}

    /** Goes over the old text and notes what is not kept. */
    private final class Cursor {
        private final StringBuilder result;
        private final List<NoteEdit> edits;
        private final StringBuilder added = new StringBuilder();
        private int at;
        private EditWidth width = EditWidth.VALUE;

        Cursor(StringBuilder result, List<NoteEdit> edits) {
            this.result = result;
            this.edits = edits;
        }

        void keep(int from, int to) {
            if (from == to) {
                return;
            }
            note(from);
            width = EditWidth.VALUE;
            result.append(text, from, to);
            at = to;
        }

        /** Says how much is written anew where the next edit is. */
        void widen(EditWidth other) {
            width = width.compareTo(other) < 0 ? other : width;
        }

        void add(String characters) {
            added.append(characters);
            result.append(characters);
        }

        private void note(int from) {
            if (from > at || !added.isEmpty()) {
                addEdit(at, from, added.toString());
                added.setLength(0);
            }
        }

        /** Notes an edit without the characters that it has in common with what stood there. */
        private void addEdit(int from, int to, String now) {
            int start = 0;
            int shorter = Math.min(to - from, now.length());
            while (start < shorter && text.charAt(from + start) == now.charAt(start)) {
                start++;
            }
            if (start > 0 && Character.isHighSurrogate(now.charAt(start - 1))) {
                start--;
            }
            int end = 0;
            while (end < shorter - start && text.charAt(to - 1 - end) == now.charAt(now.length() - 1 - end)) {
                end++;
            }
            if (end > 0 && Character.isLowSurrogate(text.charAt(to - end))) {
                end--;
            }
            if (from + start < to - end || start < now.length() - end) {
                String replaced = text.substring(from + start, to - end);
                if (replaced.indexOf('\n') >= 0 || replaced.indexOf('\r') >= 0) {
                    widen(EditWidth.LINES);
                }
                edits.add(new NoteEdit(from + start, to - end, now.substring(start, now.length() - end), width));
            }
        }

        void finish() {
            note(text.length());
        }
    }
}
