package dev.goh.markdown;

import dev.goh.core.InlineText;
import java.util.regex.Pattern;

/** Tells references and the headings of their groups from prose. */
final class ReferenceForm {
    private static final Pattern KIND = Pattern.compile("\\([^()]+\\)[ \\t]+[^ \\t].*", Pattern.DOTALL);

    private ReferenceForm() {}

    /** The role of a line in a section of references that opens no fence or comment and is not blank. */
    static LineRole role(LineTable lines, int line) {
        if (ItemForm.isItem(lines, line)) {
            return from(lines, line) < to(lines, line) ? LineRole.REFERENCE : LineRole.TEXT;
        }
        String text = lines.trimmed(line);
        if (!InlineText.links(text).isEmpty() || KIND.matcher(text).matches()) {
            return LineRole.REFERENCE;
        }
        return text.endsWith(":") ? LineRole.GROUP_HEADING : LineRole.TEXT;
    }

    /** The offset of the text, after a list marker. */
    static int from(LineTable lines, int line) {
        int indent = lines.indent(line);
        return ItemForm.isItem(lines, line) ? Blanks.skip(lines.text(), indent + 1, to(lines, line)) : indent;
    }

    static int to(LineTable lines, int line) {
        return Blanks.skipBack(lines.text(), lines.indent(line), lines.end(line));
    }

    static String text(LineTable lines, int line) {
        return lines.text().substring(from(lines, line), to(lines, line));
    }
}
