package dev.goh.benchmarks;

import java.util.Arrays;

/** What a note can be made of, to be repeated until the note has a size. */
enum Construct {
    TASKS("## Pre-show checklist\n\n", "- [ ] Ask %d for the kettle at https://example.org/tea\n"),
    NESTED_TASKS(
            "## Pre-show checklist\n\n",
            "- [x] Heat the oven %d\n\t- [ ] Fetch wood\n\t\t- [ ] Find a saw\n\t\t\t- [x] Ask [Ana](https://example.org/ana)\n"),
    BOXES_WITHOUT_BLANK("## Pre-show checklist\n\n", "- [] Kettle %d\n"),
    POINTS("## Talking points\n\n", "- What a span is, part %d\n\t- Why `tea` is hot\n"),
    EMPTY_POINTS("## Talking points\n\n", "- \n- ?\n- TODO %d\n"),
    SEGMENTS("## Talking points\n\n", "### Part %d\n\nSome words.\n\n- A point\n"),
    TIMESTAMPS("### Timestamps\n\n", "00:00:%1$02d Part %1$d\n"),
    BROKEN_TIMESTAMPS("### Timestamps\n\n", "00:99:99 Part %d\n"),
    REFERENCES("### Reference links\n\n", "Tea %d: https://example.org/tea\n"),
    REFERENCE_GROUPS("### Reference links\n\n", "About %d:\n\n- [Tea](https://acme.slack.com/tea)\n- [Oven]()\n\n"),
    DETAILS("## Pre-show checklist\n\n", "- [ ] Write %d\n  > We bake <b>bread</b>.\n  >\n  > Come and see.\n"),
    FENCES("## Talking points\n\n", "- Code %d\n  ```java\n  int tea = 1;\n  - no point\n  ```\n"),
    FRONT_MATTER("---\n", "key%d: [tea, 'oven']\n", "---\n# GOH 1 - Tea\n"),
    GUESTS("# GOH 1 - Tea\n\nGuest:: ", "\"Ana %d\", ", "\"Bo\"\n"),
    HEAD_TEXT("# GOH 1 - Tea\n\n", "Bread and tea, part %d.\n\n"),
    OTHER_SECTIONS("# GOH 1 - Tea\n\n", "## Recipe %d\n\nFlour and water. [[Tea]]\n\n"),
    REPEATED_SECTIONS("# GOH 1 - Tea\n\n", "## Pre-show checklist\n\n- [x] Tea %d\n\n## Talking points\n\n- Bread\n\n"),
    COMMENTS("## Talking points\n\n", "- Tea %d <!-- hot -->\n%%%% cold %%%%\n"),
    PERMISSIONS("## Talking points\n\n", "- TODO %d <!-- goh:allow GOH802 -- later -->\n"),
    OPEN_BRACKETS("## Talking points\n\n- ", "[a](%d [`*_ "),
    BACKTICKS("## Talking points\n\n- ", "`%d``` ");

    private final String start;
    private final String repeated;
    private final String end;

    Construct(String start, String repeated) {
        this(start, repeated, "");
    }

    Construct(String start, String repeated, String end) {
        this.start = start;
        this.repeated = repeated;
        this.end = end;
    }

    /** A note of about this length, in characters. */
    String note(int length) {
        StringBuilder note = new StringBuilder(length + 200).append(start);
        for (int i = 0; note.length() + end.length() < length; i++) {
            note.append(String.format(repeated, i));
        }
        return note.append(end).toString();
    }

    static Construct[] named(String... names) {
        return names.length == 0
                ? values()
                : Arrays.stream(names).map(Construct::valueOf).toArray(Construct[]::new);
    }
}
