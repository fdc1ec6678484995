package dev.goh.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Edits of a text as a person makes them in an editor, line by line. */
final class LineScript {
    /** What one edit takes: what to do, where, and with what. */
    private static final int EDIT_BYTES = 3;

    private static final int MOST_EDITS = 8;

    private static final List<String> LINES = List.of(
            "",
            "- [ ] call Mia 0815",
            "- [x] done 0815",
            "\t- below",
            "## Checklist",
            "## Talking points",
            "### Demo",
            "## Timestamps",
            "00:01:00 start 0815",
            "## Reference links",
            "- [label](https://example.org/0815)",
            "<!-- comment 0815 -->",
            "```",
            "---",
            "date: 2026-03-06",
            "url: https://youtu.be/abcdefgh815",
            "Guest:: Mia Berg",
            "# [[GOH 8 - Tea]]",
            "## Wrap up",
            "plain text 0815");

    private LineScript() {}

    static String apply(byte[] script, String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)", -1)));
        for (int i = 0; i + EDIT_BYTES <= Math.min(script.length, MOST_EDITS * EDIT_BYTES); i += EDIT_BYTES) {
            edit(lines, Byte.toUnsignedInt(script[i]), Byte.toUnsignedInt(script[i + 1]), script[i + 2]);
        }
        return String.join("", lines);
    }

    private static void edit(List<String> lines, int kind, int place, byte what) {
        int at = place % (lines.size() + 1);
        String line = LINES.get(Byte.toUnsignedInt(what) % LINES.size());
        if (kind % 6 == 0 || at == lines.size()) {
            lines.add(at, line + "\n");
            return;
        }
        switch (kind % 6) {
            case 1 -> lines.remove(at);
            case 2 -> lines.set(at, line + "\n");
            case 3 -> Collections.swap(lines, at, Byte.toUnsignedInt(what) % lines.size());
            case 4 -> lines.set(at, lines.get(at).replace("[ ]", "[x]"));
            default -> lines.set(at, "\t" + lines.get(at));
        }
    }
}
