package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.Show;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;

/** GOH404: the guest field has the vault's label, and two colons. */
final class GuestFieldForm implements ReadingRule {
    @Override
    public RuleInfo info() {
        return ReadingRules.GUEST_FIELD_FORM;
    }

    @Override
    public void check(NoteReading note, RuleInput in, FindingSink out) {
        String wanted = in.option(ReadingRules.GUEST_LABEL);
        String ofShow = in.episode()
                .title()
                .flatMap(note.vocabulary()::show)
                .map(Show::guestLabel)
                .orElse(wanted);
        boolean isSet = !wanted.equals(ReadingRules.GUEST_LABEL.defaultValue());
        note.guestLine().ifPresent(line -> check(note, line, wanted, isSet ? wanted : ofShow, out));
    }

    /** Looks at a field that may have the label of its show, too. */
    private static void check(NoteReading note, int field, String wanted, String ofShow, FindingSink out) {
        String line = note.lines().trimmed(field);
        int colon = line.indexOf(':');
        boolean isField = line.startsWith("::", colon);
        String written = line.substring(0, colon);
        if (isField && (written.equalsIgnoreCase(wanted) || written.equalsIgnoreCase(ofShow))) {
            return;
        }
        int from = note.lines().indent(field);
        int to = from + colon + (isField ? 2 : 1);
        Arg label = Arg.text("label", wanted);
        FindingSink.Draft draft = out.at(ModelPath.of("guests")).span(note.span(from, to));
        if (note.vocabulary().isGuestLabel(wanted)) {
            draft.fix("label", note.edit(from, to, wanted + "::"), label);
        }
        draft.report(
                isField ? "label" : "colon", Arg.text("written", note.text().substring(from, to)), label);
    }
}
