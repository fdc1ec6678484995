package dev.goh.core.merge;

import dev.goh.core.internal.Diff3;
import java.util.ArrayList;
import java.util.List;

/** A text of several lines, merged line by line. */
record MergedText(String text, boolean conflict) {
    static MergedText of(ThreeWay<String> versions, Favour favour) {
        if (!versions.isConflict()) {
            return new MergedText(versions.merged(favour), false);
        }
        ThreeWay<List<String>> lines = versions.map(MergedText::lines);
        List<String> merged = new ArrayList<>();
        boolean conflict = false;
        for (Diff3.Chunk chunk : Diff3.merge(lines.base(), lines.ours(), lines.theirs())) {
            conflict |= chunk.conflict();
            merged.addAll(favour == Favour.THEIRS ? chunk.theirs() : chunk.ours());
        }
        boolean gone = favour == Favour.KEEPING && versions.ours().isEmpty();
        return new MergedText(gone && conflict ? versions.theirs() : String.join("\n", merged), conflict);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
