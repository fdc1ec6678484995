package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.PropertyValue;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a note allows: the property {@code goh-allow}, and comments {@code <!-- goh:allow GOH101 -- reason -->} or
 * {@code %% goh:allow GOH101 %%}. A comment at the end of a line holds for the line, one directly under a heading for the
 * section, and {@code goh:allow-next} for the next line that is neither blank nor such a comment. What stands in code is only
 * talked about.
 */
final class PermissionReader {
    static final String PROPERTY = "goh-allow";

    private static final String MARK = "goh:allow";
    private static final Pattern COMMENT =
            Pattern.compile("(<!--|%%)[ \\t]*goh:allow(-next)?(?![\\p{L}\\p{N}]|-(?!->))");

    private final NoteReading note;
    private final LineTable lines;
    private final List<Permission> permissions = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    /** Permissions for a line that is yet to come. */
    private final List<Waiting> forNextLine = new ArrayList<>();
    /** The heading that nothing but blank lines and permissions stands under so far; -1 if there is none. */
    private int heading = -1;
    /** The last line under that heading; -1 as long as nobody asked. */
    private int sectionEnd = -1;

    private record Waiting(Permission.Terms terms, SourceSpan span) {}

    /** A permission that is written otherwise. */
    record Unread(String text, SourceSpan span) {}

    private PermissionReader(NoteReading note) {
        this.note = note;
        this.lines = note.lines();
    }

    static PermissionReader read(NoteReading note) {
        PermissionReader reader = new PermissionReader(note);
        reader.readProperty();
        if (note.text().contains(MARK)) {
            reader.readComments();
        }
        return reader;
    }

    List<Permission> permissions() {
        return permissions;
    }

    List<Unread> unread() {
        return unread;
    }

    private void readProperty() {
        PropertyValue value = note.note().episode().properties().get(PROPERTY);
        if (value == null) {
            return;
        }
        ModelPath path = ModelPath.of("properties", PROPERTY);
        Optional<SourceSpan> span = note.place(path);
        for (String text : Permissions.texts(value).orElse(List.of())) {
            Permission.Terms terms = Permission.Terms.read(text);
            if (terms != null) {
                permissions.add(new Permission(terms, Suppression.Scope.NOTE, 0, lines.count(), path, span));
            } else {
                unread.add(new Unread(text, span.orElseGet(() -> note.span(0, 0))));
            }
        }
    }

    private void readComments() {
        List<HiddenBlock> hidden = note.outline().scan().hidden();
        int next = 0;
        for (int line = 0; line < lines.count(); line++) {
            while (next < hidden.size() && hidden.get(next).to() < line) {
                next++;
            }
            HiddenBlock block = next < hidden.size() && hidden.get(next).from() <= line ? hidden.get(next) : null;
            boolean readable = block == null || block.from() == block.to() && "<%".indexOf(lines.first(line)) >= 0;
            boolean permission = readable && isOnlyPermissions(line);
            if (!lines.isBlank(line) && !permission) {
                leave(line);
            }
            if (readable && note.outline().scan().role(line) != LineRole.FRONT_MATTER) {
                readLine(line, permission);
            }
        }
        leave(lines.count());
    }

    /** Goes on to a line that is neither blank nor a permission. */
    private void leave(int line) {
        forNextLine.forEach(waiting -> add(waiting.terms, Suppression.Scope.NEXT_LINE, line, line, waiting.span));
        forNextLine.clear();
        heading = line < lines.count() && isHeading(line) ? line : -1;
        sectionEnd = -1;
    }

    private void readLine(int line, boolean alone) {
        String content = lines.content(line);
        if (!content.contains(MARK)) {
            return;
        }
        Matcher matcher = COMMENT.matcher(content);
        CodeSpans code = new CodeSpans(content);
        int from = 0;
        while (from <= content.length() && matcher.find(from)) {
            int codeEnd = code.endAround(matcher.start(), from);
            if (codeEnd >= 0) {
                from = codeEnd;
                continue;
            }
            String close = matcher.group(1).equals("%%") ? "%%" : "-->";
            int end = content.indexOf(close, matcher.end());
            if (end < 0) {
                return;
            }
            from = end + close.length();
            int start = lines.start(line);
            SourceSpan span = note.span(start + matcher.start(), start + from);
            Permission.Terms terms = Permission.Terms.read(content.substring(matcher.end(), end));
            if (terms == null) {
                unread.add(new Unread(content.substring(matcher.start(), from), span));
            } else if (matcher.group(2) != null) {
                forNextLine.add(new Waiting(terms, span));
            } else if (alone && heading >= 0) {
                add(terms, Suppression.Scope.SECTION, heading, sectionEnd(), span);
            } else {
                add(terms, Suppression.Scope.LINE, line, line, span);
            }
        }
    }

    private void add(Permission.Terms terms, Suppression.Scope scope, int from, int to, SourceSpan span) {
        permissions.add(new Permission(terms, scope, from, to, ModelPath.ROOT, Optional.of(span)));
    }

    private boolean isOnlyPermissions(int line) {
        String text = lines.trimmed(line);
        boolean html = text.startsWith("<!--") && text.endsWith("-->");
        return (html || text.startsWith("%%") && text.endsWith("%%") && text.length() > 2) && text.contains(MARK);
    }

    private boolean isHeading(int line) {
        return switch (note.outline().scan().role(line)) {
            case TITLE, HEADING, SEGMENT, OTHER_HEADING -> true;
            default -> false;
        };
    }

    private int sectionEnd() {
        if (sectionEnd < 0) {
            sectionEnd = heading;
            while (sectionEnd + 1 < lines.count() && !isHeading(sectionEnd + 1)) {
                sectionEnd++;
            }
        }
        return sectionEnd;
    }
}
