package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.internal.Alignment;
import dev.goh.markdown.EditLocality.Reach;
import dev.goh.markdown.EditLocality.Stray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge of L5 judged: what it lets pass because it must be, it refuses where it need not be. */
class EditLocalityTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // What must be.
                "a box|## Checklist~- [ ] a~- b~|## Checklist~- [x] a~- b~",
                "a fence that a text would break|## References~```~https://a.example~https://b.example~```~|## References~https://a.example~  note~https://b.example~",
                "a fence that would be empty|## References~https://a.example~```~https://b.example~```~|## References~https://a.example~",
                "a fence that would end a group|## References~```~https://a.example~```~https://b.example~|## References~Docs:~https://a.example~https://b.example~",
                "a fence whose end comes behind another reference|## References~```~Docs:~https://a.example~```~https://b.example~https://c.example~|## References~```~Docs:~https://a.example~https://b.example~```~https://c.example~",
                "an end of an open fence|## Checklist~- a~```~x~|## Checklist~- a~```~x~```~- b~",
                "an end of an open fence around references|## References~```~https://a.example~|## References~```~https://a.example~```~## Wrap up~text~",
                "a level that would make a heading the title|# Tea~# Draft~|## Draft~",
                "a level that would make a heading a segment|# Tea~## Wrap up~text~|# Tea~# Talking points~- a~# Wrap up~text~",
                "a blank line that would end a group|## References~https://a.example~~https://b.example~|## References~Docs:~https://a.example~https://b.example~",
                "a blank line beside an item|## Checklist~- a~## Timestamps~|## Checklist~- a~- b~~## Timestamps~",
                "the heading of a section that comes|## Checklist~- a~|## Checklist~- a~~## Timestamps~~00:00:00 b~",
                "an empty form that is filled|---~url:~---~|---~url: https://youtu.be/abcdefghijk~---~",
                "references that change places|## References~```~https://a.example~https://b.example~```~|## References~```~https://b.example~https://a.example~```~",
            })
    void whatMustBeIsNoStray(String name, String before, String after) {
        assertThat(judge(before, after).strays()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a marker of another item|## Checklist~- [ ] a~- b~|## Checklist~- [x] a~* b~|- b",
                "a fence around a reference put right|## References~```~https://a.example~https://b.example~```~|## References~https://c.example~https://b.example~|```",
                "a fence around one of two that are gone|## References~```~https://a.example~https://b.example~```~|## References~https://b.example~|```",
                "a fence with a text behind it|## References~```~https://a.example~```~|## References~https://a.example~  note~|```",
                "a fence around a group that gets a heading|## References~```~https://a.example~```~|## References~Docs:~https://a.example~|```",
                "a fence whose end moves for nothing|## References~```~https://a.example~https://b.example~https://c.example~```~|## References~```~https://a.example~```~https://b.example~https://c.example~|```",
                "a fence that comes|## References~https://a.example~|## References~```~https://a.example~https://b.example~```~|```",
                "an end of a fence that ends by itself|## Checklist~- a~  ```~  x~- b~|## Checklist~- a~  ```~  x~  ```~- c~- b~|```",
                "a level that need not be|# Tea~## Draft~text~|# Milk~### Draft~text~|## Draft",
                "a level that need not be below a line that goes|# Tea~## Draft~text~### Plan~more~|# Tea~## Plan~more~|### Plan",
                "blank lines far away|## Checklist~- a~~## Timestamps~~00:00:00 b~|## Checklist~- c~~## Timestamps~00:00:00 b~|blank lines",
                "a blank line in a group without heading|## References~https://a.example~~https://b.example~https://c.example~|## References~https://a.example~https://b.example~https://d.example~|blank lines",
                "the heading of a section that was there|## Checklist~- a~|## Pre-show checklist~- a~- b~|## Checklist",
                "an empty form for nothing|# Tea~Guest::~## Checklist~- a~|# Tea~## Checklist~- b~|Guest::",
            })
    void whatNeedNotBeIsAStray(String name, String before, String after, String line) {
        EditLocality locality = judge(before, after);

        assertThat(locality.reach()).isEqualTo(Reach.WIDER);
        assertThat(locality.strays())
                .extracting(Stray::line)
                .anySatisfy(stray -> assertThat(stray).contains(line));
    }

    /** Judges the edits from one note to another: one between each two lines that are in both. */
    private static EditLocality judge(String before, String after) {
        EpisodeNote old = EpisodeNote.parse(before.replace('~', '\n'));
        EpisodeNote now = EpisodeNote.parse(after.replace('~', '\n'));
        List<NoteEdit> edits = edits(old.text(), now.text());
        assertThat(Laws.applied(old.text(), edits)).isEqualTo(now.text());
        return EditLocality.of(NoteLinesMap.of(old), now, edits);
    }

    private static List<NoteEdit> edits(String before, String after) {
        List<String> olds = List.of(before.split("(?<=\n)"));
        List<String> nows = List.of(after.split("(?<=\n)"));
        int[] match = Alignment.match(olds, nows, (old, now) -> false);
        List<NoteEdit> edits = new ArrayList<>();
        int start = 0;
        int next = 0;
        StringBuilder added = new StringBuilder();
        for (int i = 0; i <= nows.size(); i++) {
            boolean kept = i < nows.size() && match[i] >= 0;
            if (!kept && i < nows.size()) {
                added.append(nows.get(i));
                continue;
            }
            int anchor = kept ? match[i] : olds.size();
            String gone = String.join("", olds.subList(next, anchor));
            edit(start, gone, added.toString()).ifPresent(edits::add);
            start += gone.length() + (kept ? olds.get(anchor).length() : 0);
            next = anchor + 1;
            added.setLength(0);
        }
        return edits;
    }

    /** The edit that puts one text in the place of another, without what they begin and end with. */
    private static Optional<NoteEdit> edit(int start, String gone, String added) {
        int shorter = Math.min(gone.length(), added.length());
        int same = 0;
        while (same < shorter && gone.charAt(same) == added.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && gone.charAt(gone.length() - 1 - end) == added.charAt(added.length() - 1 - end)) {
            end++;
        }
        String text = added.substring(same, added.length() - end);
        return gone.equals(added)
                ? Optional.empty()
                : Optional.of(new NoteEdit(start + same, start + gone.length() - end, text, EditWidth.VALUE));
    }
}
