package dev.goh.vault.report;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Lets a reader of JSON have every character, and a terminal that shows the JSON none that acts upon it. */
final class SafeEscapes extends CharacterEscapes {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7f;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return Printable.isHarmful(c) ? new SerializedString(Printable.escape(c)) : null;
    }
}
