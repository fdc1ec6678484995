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
                "a property before all others|---~tags: [a]~---~|---~topic: tea~tags: [a]~---~",
                "comments between properties|---~a: 1~# c~~b: 2~---~|---~a: 3~# c~~b: 2~---~",
                "an empty property|---~topic:~---~|---~topic: tea~---~",
                "an empty property with a blank|---~topic: ~---~|---~topic: tea~---~",
                "a value gone|---~topic: tea~---~|---~topic:~---~",
                "a value gone before a comment|---~topic: tea # c~---~|---~topic: # c~---~",
                "a block list|---~tags:~  - a~  - b~---~|---~tags:~  - a~  - b~  - c~---~",
                "a list in brackets|---~tags: [a, b]~---~|---~tags: [a, b, c]~---~",
                "a list becomes a text|---~tags:~  - a~  - b~topic: x~---~|---~tags: a~topic: x~---~",
                "a date|---~url: x~date: 2026-03-05~---~|---~url: x~date: 2026-03-06~---~",
                "a date that is quoted|\"---~date: \"\"2026-03-05\"\"~---~\"|---~date: 2026-03-06~---~",
                "a date with a comment|---~date: 2026-03-05 # Thursday~---~|---~date: 2026-03-12 # Thursday~---~",
                "no date yet|---~url: x~date:~---~|---~url: x~date: 2026-03-06~---~",
                "a date gone|---~url: x~date: 2026-03-06~---~|---~url: x~date:~---~",
                "one line of details|## Checklist~- a~  one~  two~  three~|## Checklist~- a~  one~  2~  three~",
                "a line between details|## Checklist~- a~  one~  three~|## Checklist~- a~  one~  two~  three~",
                "a line of details gone|## Checklist~- a~  one~  two~  three~|## Checklist~- a~  one~  three~",
                "details with a blank line|## Checklist~- a~  one~~  two~|## Checklist~- a~  one~~  2~",
                "details gone|## Checklist~- a~  one~- b~|## Checklist~- a~- b~",
                "details that are quoted|## Checklist~- a~\t> one~\t> two~|## Checklist~- a~\t> one~\t> 2~",
                "details of a child|## Checklist~- a~\t- b~\t\tone~|## Checklist~- a~\t- b~\t\t1~",
                "the words of a time|## Timestamps~00:00:10 a~00:20:00 b~|## Timestamps~00:00:10 a~00:20:00 c~",
                "a time put right|## Timestamps~00:00:10 a~00:20:00 b~|## Timestamps~00:00:10 a~00:21:00 b~",
                "a short time put right|## Timestamps~0:10 a~20:00 b~|## Timestamps~0:10 a~21:00 b~",
                "a time in brackets put right|## Timestamps~- [0:10] a~|## Timestamps~- [0:12] a~",
                "a time without words|## Timestamps~00:00:10~|## Timestamps~00:00:10 a~",
                "the words of a time gone|## Timestamps~00:00:10 a~00:20:00 b~|## Timestamps~00:00:10~00:20:00 b~",
                "time and words|## Timestamps~00:00:10 a~00:20:00 b~|## Timestamps~00:00:10 a~00:21:00 c~",
                "a text below a time put right|## Timestamps~00:00:10 a~note~00:20:00 b~|## Timestamps~00:00:10 a~word~00:20:00 b~",
                "a bullet becomes a task|## Checklist~- a~* b~|## Checklist~- a~* [ ] b~",
                "a task becomes a bullet|## Checklist~- a~* [ ] b~|## Checklist~- a~* b~",
                "a box without words|## Checklist~- [ ]~|## Checklist~- [ ] a~",
                "a box without a blank|## Checklist~- []  a~|## Checklist~- [x]  a~",
                "a tab and blanks|## Checklist~- a~\t- b~    - c~|## Checklist~- a~\t- b~    - c~    - d~",
                "one reference of a fence gone|## References~```~https://a.example~https://b.example~```~|## References~```~https://b.example~```~",
                "the only reference of a fence gone|## References~```~https://a.example~```~https://b.example~|## References~https://b.example~",
                "the last item before a wide gap gone|## Checklist~- a~~- b~~~## Timestamps~|## Checklist~- a~~~## Timestamps~",
                "the last item of the note gone|## Checklist~- a~~- b~|## Checklist~- a~",
                "the marker of the note|## Checklist~~* a~~## Talking points~|## Checklist~~* a~~## Talking points~~* b~",
                "a title|# [[GOH 41 - Tea]]~|# [[GOH 41 - Milk]]~",
                "a title without link|# GOH 41 - Tea #~|# GOH 41 - Milk #~",
                "a guest|Guest:: Ana Diaz  ~|Guest:: Ben Ode  ~",
                "one guest of two|\"Guest:: \"\"Ana Diaz\"\", \"\"Ben Ode\"\"~\"|\"Guest:: \"\"Ana Diaz\"\", \"\"Cem Ekin\"\"~\"",
                "no guest yet|# GOH 41 - Tea~~Guest::~~## Checklist~|# GOH 41 - Tea~~Guest:: Ana Diaz~~## Checklist~",
                "an embed|![](https://www.youtube.com/watch?v=abcdefgh814)~|![](https://www.youtube.com/watch?v=abcdefgh810)~",
                "an embed in a frame|\"<iframe width=\"\"560\"\" src=\"\"https://www.youtube.com/embed/abcdefgh814\"\" allowfullscreen></iframe>~\"|\"<iframe width=\"\"560\"\" src=\"\"https://www.youtube.com/embed/abcdefgh810\"\" allowfullscreen></iframe>~\"",
                "a text at the top|# GOH 41 - Tea~~one~two~|# GOH 41 - Tea~~one~2~",
                "a text at the top gone|# GOH 41 - Tea~~one~~## Checklist~- a~|# GOH 41 - Tea~~## Checklist~- a~",
                "a text below a heading|## Checklist~one~- a~|## Checklist~two~- a~",
                "a text below a heading gone|## Checklist~~one~~- a~|## Checklist~~- a~",
                "a segment between|## Talking points~### A~- a~### C~- c~|## Talking points~### A~- a~### B~- b~### C~- c~",
                "a point in a segment|## Talking points~### A~- a~### C~- c~|## Talking points~### A~- a~- b~### C~- c~",
                "a point moves to another segment|## Talking points~### A~- a~- b~### C~- c~|## Talking points~### A~- a~### C~- b~- c~",
                "a group with another name|## References~#### Docs~https://a.example~|## References~#### Guides~https://a.example~",
                "a reference's words|## References~Docs: https://a.example~|## References~Guide: https://a.example~",
                "two changes in one list|## Checklist~- a~- b~- c~|## Checklist~- 1~- b~- 3~",
                "a change and a new item|## Checklist~- [ ] a~- [ ] b~|## Checklist~- [x] a~- [ ] b~- [ ] c~",
                "two sections|## Checklist~- [ ] a~## Timestamps~00:00:10 a~|## Checklist~- [x] a~## Timestamps~00:00:10 b~",
                "a list in brackets before a comment|---~tags: [a, b] # c~---~|---~tags: [a] # c~---~",
                "a list in brackets that holds a comma|\"---~tags: [a, \"\"b, c\"\"] # [d] # e~---~\"|\"---~tags: [a, \"\"b, c\"\", \"\"[d]\"\"] # [d] # e~---~\"",
                "a list in brackets that is emptied|---~tags: [a, b] # c~---~|---~tags: [] # c~---~",
                "a list of numbers in brackets|---~tags: [1, 2]~---~|---~tags: [1, 2, true, x]~---~",
                "a number in a list in brackets|---~tags: [a]~---~|\"---~tags: [a, \"\"1\"\"]~---~\"",
                "a segment after an empty one|## Talking points~### A~### C~~- c~|## Talking points~### A~### C~~- c~~### D~~- d~",
                "a segment after loose ones|## Talking points~~### A~~- a~|## Talking points~~### A~~- a~~### D~~- d~",
                "a list in brackets on two lines|---~tags: [a,~  b]~---~|---~tags: [a, b, c]~---~",
            })
    void theEditIsThatOfAPerson(String name, String before, String after) {
        String expected = after.replace('~', '\n');
        EpisodeNote note = EpisodeNote.parse(before.replace('~', '\n'));

        assertThat(note.with(EpisodeNote.parse(expected).episode()).text()).isEqualTo(expected);
    }
}
