package dev.goh.fuzz;

import dev.goh.core.Episode;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import dev.goh.testkit.EditKind;
import dev.goh.testkit.EpisodeEdit;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a fuzzer's bytes mean: texts, and scripts of edits, each ended by a byte of zeros. */
final class Input {
    /** What one edit of a script takes. */
    private static final int EDIT_BYTES = 4;

    private static final int MOST_EDITS = 8;
    private static final EditKind[] KINDS = EditKind.values();
    private static final List<String> WORDS =
            List.of("green tea", "ours", "theirs", "x", "Reference links", "a b c", "Ana Diaz", "zero 0815");

    /** The slow laws are checked on one input in this many; on every one, unless a fuzzer runs. */
    private static final int RARELY = Integer.getInteger("goh.rarely", 1);

    private final byte[] bytes;
    private int next;

    Input(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether to check the slow laws: the answer for an input is always the same. */
    boolean isThorough() {
        return Math.floorMod(Arrays.hashCode(bytes), RARELY) == 0;
    }

    /** The next part as a text; bytes that are no UTF-8 become replacement characters. */
    String text() {
        return new String(part(), StandardCharsets.UTF_8);
    }

    /** The next part as a note; empty if it is beyond a limit. */
    Optional<EpisodeNote> note() {
        return note(text());
    }

    /** A text as a note; empty if it is beyond a limit. */
    static Optional<EpisodeNote> note(String text) {
        try {
            return Optional.of(EpisodeNote.parse(text));
        } catch (NoteLimitException e) {
            return Optional.empty();
        }
    }

    private byte[] part() {
        int from = Math.min(next, bytes.length);
        int to = from;
        while (to < bytes.length && bytes[to] != 0) {
            to++;
        }
        next = to + 1;
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** The next part as edits, made one after the other. */
    Episode edited(Episode episode) {
        byte[] script = part();
        Episode edited = episode;
        for (int i = 0; i + EDIT_BYTES <= Math.min(script.length, MOST_EDITS * EDIT_BYTES); i += EDIT_BYTES) {
            edited = edit(script, i).apply(edited);
        }
        return edited;
    }

    private static EpisodeEdit edit(byte[] script, int at) {
        return new EpisodeEdit(
                KINDS[Byte.toUnsignedInt(script[at]) % KINDS.length],
                Byte.toUnsignedInt(script[at + 1]),
                Byte.toUnsignedInt(script[at + 2]),
                WORDS.get(Byte.toUnsignedInt(script[at + 3]) % WORDS.size()));
    }

    /** The next part as edits of a text's lines, made one after the other. */
    String edited(String text) {
        return LineScript.apply(part(), text);
    }
}
