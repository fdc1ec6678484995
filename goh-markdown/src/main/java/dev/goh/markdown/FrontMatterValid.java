package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.PropertyValue;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** GOH002: the front matter can be read. */
final class FrontMatterValid implements ReadingRule {
    @Override
    public RuleInfo info() {
        return ReadingRules.FRONT_MATTER_VALID;
    }

    @Override
    public void check(NoteReading note, RuleInput in, FindingSink out) {
        FrontMatter frontMatter = note.outline().scan().frontMatter();
        if (frontMatter == null) {
            FrontMatter.findBadLine(note.lines()).ifPresent(bad -> checkUnread(note, bad, out));
            return;
        }
        checkNames(note, frontMatter, out);
        checkTypes(frontMatter.properties(), out);
    }

    private static void checkUnread(NoteReading note, FrontMatter.BadLine bad, FindingSink out) {
        LineTable lines = note.lines();
        if (bad.closed()) {
            out.at(ModelPath.ROOT).span(note.line(bad.line())).report("mapping", Arg.number("line", bad.line() + 1));
            return;
        }
        FindingSink.Draft draft = out.at(ModelPath.ROOT).span(note.line(0));
        if (bad.line() > 1) {
            int at = bad.line() < lines.count()
                    ? lines.start(bad.line())
                    : note.text().length();
            boolean ended = at == 0 || "\r\n".indexOf(note.text().charAt(at - 1)) >= 0;
            String close = ended ? "---" + note.lineEnd() : note.lineEnd() + "---";
            draft.fix("close", note.edit(at, at, close, ModelPath.ROOT), Arg.number("line", bad.line()));
        }
        draft.report("open");
    }

    private static void checkNames(NoteReading note, FrontMatter frontMatter, FindingSink out) {
        Map<String, Integer> first = new HashMap<>();
        LineTable lines = note.lines();
        for (FrontMatter.Entry entry : frontMatter.entries()) {
            Integer earlier = first.putIfAbsent(entry.name(), entry.line());
            if (earlier != null) {
                ModelPath path = ModelPath.of("properties", entry.name());
                out.at(path)
                        .span(note.line(entry.line()))
                        .fix(
                                "remove",
                                note.edit(
                                        lines.start(entry.line()),
                                        lines.start(entry.endLine()),
                                        "",
                                        path,
                                        ModelPath.of(entry.name())),
                                Arg.number("line", entry.line() + 1))
                        .report(
                                "twice",
                                Arg.text("name", entry.name()),
                                Arg.number("first", earlier + 1),
                                Arg.number("line", entry.line() + 1));
            }
        }
    }

    private static void checkTypes(Map<String, PropertyValue> properties, FindingSink out) {
        PropertyValue url = properties.get("url");
        if (url != null && !url.isNull()) {
            out.at(ModelPath.of("properties", "url")).report("url");
        }
        PropertyValue phase = properties.get("phase");
        if (phase != null && !isEmpty(phase)) {
            Optional<Phase> known =
                    phase instanceof PropertyValue.Text text ? Phase.named(text.value()) : Optional.empty();
            if (known.isEmpty()) {
                out.at(ModelPath.of("properties", "phase")).report("phase");
            }
        }
        PropertyValue allow = properties.get(Permissions.PROPERTY);
        if (allow != null && !isEmpty(allow) && Permissions.texts(allow).isEmpty()) {
            out.at(ModelPath.of("properties", Permissions.PROPERTY)).report("allow");
        }
    }

    private static boolean isEmpty(PropertyValue value) {
        return value.isNull()
                || value instanceof PropertyValue.Text text && text.value().isBlank()
                || value instanceof PropertyValue.Items items && items.values().isEmpty();
    }
}
