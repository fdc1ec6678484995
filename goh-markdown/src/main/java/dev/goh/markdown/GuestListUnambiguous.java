package dev.goh.markdown;

import dev.goh.core.Guest;
import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import java.util.List;
import java.util.stream.Collectors;

/** GOH403: several guests are several values for Dataview. */
final class GuestListUnambiguous implements ReadingRule {
    @Override
    public RuleInfo info() {
        return ReadingRules.GUEST_LIST_UNAMBIGUOUS;
    }

    @Override
    public void check(NoteReading note, RuleInput in, FindingSink out) {
        List<Guest> guests = in.episode().guests();
        Node field = note.outline().guests();
        GuestForm form = note.outline().scan().guests();
        if (field == null || form == null || guests.size() < 2) {
            return;
        }
        String written = note.lines().trimmed(field.line()).substring(form.from());
        if (values(written) == guests.size()) {
            return;
        }
        int from = note.lines().indent(field.line()) + form.from();
        Arg better = Arg.text("better", quoted(guests));
        FindingSink.Draft draft = out.at(ModelPath.of("guests")).span(note.span(from, from + written.length()));
        if (GuestStyle.readsAs(quoted(guests), guests)) {
            draft.fix("quote", note.edit(from, from + written.length(), quoted(guests)), better);
        }
        draft.report("one", Arg.text("written", written), better);
    }

    private static String quoted(List<Guest> guests) {
        return guests.stream()
                .map(guest -> isWikiLink(guest.text()) ? guest.text() : '"' + guest.text() + '"')
                .collect(Collectors.joining(", "));
    }

    private static boolean isWikiLink(String text) {
        return InlineText.wholeLink(text)
                .filter(link -> link.kind() == InlineLink.Kind.WIKI)
                .isPresent();
    }

    /** How many quoted texts and wiki links with commas between a value is made of; 0 if it is made of anything else. */
    private static int values(String value) {
        int at = 0;
        int values = 0;
        while (true) {
            int close = value.startsWith("\"", at)
                    ? value.indexOf('"', at + 1)
                    : value.startsWith("[[", at) ? value.indexOf("]]", at) + 1 : -1;
            if (close <= at) {
                return 0;
            }
            values++;
            at = Blanks.skip(value, close + 1, value.length());
            if (at == value.length()) {
                return values;
            }
            if (value.charAt(at) != ',') {
                return 0;
            }
            at = Blanks.skip(value, at + 1, value.length());
        }
    }
}
