package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a person would have written: a note before and after an edit. The lens is given the one note and what the other one says,
 * and must find its very bytes.
 */
class LensRowsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "close items|## Checklist~- a~- b~|## Checklist~- a~- b~- c~",
                "loose items|## Checklist~- a~~- b~|## Checklist~- a~~- b~~- c~",
                "first item of several|## Checklist~- a~- b~|## Checklist~- c~- a~- b~",
                "a wide step|## Checklist~- a~    - b~- c~|## Checklist~- a~    - b~- c~    - d~",
                "a step of a tab|## Checklist~* a~\t* b~* c~|## Checklist~* a~\t* b~* c~\t* d~",
                "details of a known step|## Checklist~- a~  - b~- c~|## Checklist~- a~  - b~- c~  more~",
                "an item that moves up|## Checklist~- [ ] a  ~* [X] b~+ c~|## Checklist~+ c~- [ ] a  ~* [X] b~",
                "an item with children that moves|## Checklist~- a~  - b~- c~|## Checklist~- c~- a~  - b~",
                "the widest gap|## Checklist~- a~~~- b~- c~|## Checklist~- a~~~- c~",
                "the first item gone|## Checklist~~- a~- b~|## Checklist~~- b~",
                "all items gone|## Checklist~~- a~- b~~## Timestamps~|## Checklist~~## Timestamps~",
                "a child that stays alone|## Checklist~- a~  - b~    - c~|## Checklist~- c~",
                "an item one step deeper|## Checklist~- z~  - y~- a~- b~  note~|## Checklist~- z~  - y~- a~  - b~    note~",
                "an item one step higher|## Checklist~- a~  - b~    note~  - c~|## Checklist~- a~- b~  note~- c~",
                "an empty section|## Checklist~~## Timestamps~|## Checklist~~- a~~## Timestamps~",
                "a section without a line end|## Checklist~- a|## Checklist~- a~- b",
                "a section that goes on below|## Checklist~- a~## Talking points~- x~## Checklist~- b~"
                        + "|## Checklist~- a~## Talking points~- x~## Checklist~- b~- c~",
                "a box in a part that goes on below|## Checklist~- a~## Talking points~- x~## Checklist~- [ ] b~"
                        + "|## Checklist~- a~## Talking points~- x~## Checklist~- [x] b~",
                "times in brackets|## Timestamps~- [0:10] a~- [5:00] b~|## Timestamps~- [0:10] a~- [5:00] b~- [9:30] c~",
                "a time between others|## Timestamps~00:00:10 a~00:20:00 b~|## Timestamps~00:00:10 a~00:12:00 c~00:20:00 b~",
                "a text below a time|## Timestamps~00:00:10 a~note~00:20:00 b~|## Timestamps~00:00:10 a~00:20:00 b~",
                "references with bullets|## References~- https://a.example~|## References~- https://a.example~- https://b.example~",
                "bare references|## References~https://a.example~|## References~https://a.example~https://b.example~",
                "the first of two groups|## References~Docs:~https://a.example~~Contact Joe:~https://b.example~"
                        + "|## References~Docs:~https://a.example~https://c.example~~Contact Joe:~https://b.example~",
                "references in a fence|## References~```~https://a.example~```~|## References~```~https://a.example~https://b.example~```~",
                "a segment like the others|## Talking points~- a~~#### Demo~~- b~"
                        + "|## Talking points~- a~~#### Demo~~- b~~#### More~~- c~",
                "a segment with another name|## Talking points~### Demo #~- b~|## Talking points~### Show #~- b~",
                "a segment gone|## Talking points~### Demo~- b~### More~- c~|## Talking points~### More~- c~",
                "an other section with another name|## Wrap up~text~|## The end~text~",
                "an other section between others|## A~a~~## C~c~|## A~a~~## B~~b~~## C~c~",
                "an other section gone|## A~a~~## B~b~~## C~c~|## A~a~~## C~c~",
                "a new property|---~url: x~tags: [a]~---~|---~url: x~tags: [a]~topic: tea~---~",
                "a property gone|---~url: x~topic: tea~tags: [a]~---~|---~url: x~tags: [a]~---~",
                "a quoted property before a comment|---~topic: 'tea' # two~---~|---~topic: milk # two~---~",
                "a property whose sign is no comment|---~topic: tea#1~---~|---~topic: milk~---~",
                "a property between comments|---~# one~topic: tea # two~# three~---~|---~# one~topic: milk # two~# three~---~",
            })
    void theEditIsThatOfAPerson(String name, String before, String after) {
        String expected = after.replace('~', '\n');
        EpisodeNote note = EpisodeNote.parse(before.replace('~', '\n'));

        assertThat(note.with(EpisodeNote.parse(expected).episode()).text()).isEqualTo(expected);
    }
}
