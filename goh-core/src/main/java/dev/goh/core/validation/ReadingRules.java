package dev.goh.core.validation;

import dev.goh.core.Section;
import java.util.Set;

/**
 * Rules about the spelling of notes, which an episode does not hold. Whoever reads notes runs them; here is what they are
 * called, how bad they are and what they say, so that profiles know them.
 */
public final class ReadingRules {
    /** The sections that a note must have. */
    public static final RuleOption<Set<Section>> SECTIONS =
            RuleOption.constants("section-present.sections", Section.class, Set.of(Section.TIMESTAMPS));

    /** The label of the guest field that the vault's queries look for. */
    public static final RuleOption<String> GUEST_LABEL = RuleOption.text("guest-field-form.label", "Guest");

    /** GOH001: a file can be read as a note. Found by whoever reads files. */
    public static final RuleInfo NOTE_READABLE = RuleInfo.of("GOH001", "note-readable")
            .category(RuleCategory.NOTE)
            .rationale("Whatever is to be said about a note, it must be read first.")
            .source("a note is UTF-8, and no longer and no deeper than the limits of the reader")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("encoding", "invalid UTF-8 at byte {offset}", "save the note as UTF-8")
            .variant("limit", "{problem}", "split the note; programs that use the library can raise the limit {limit}")
            .build();

    /** GOH002: the front matter can be read. */
    public static final RuleInfo FRONT_MATTER_VALID = RuleInfo.of("GOH002", "front-matter-valid")
            .category(RuleCategory.NOTE)
            .rationale(
                    "Obsidian shows properties only if it can read them, and keeps only one of two with the same name.")
            .source("Obsidian Help, Properties: \"each name must be unique within a note\"")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant(
                    "open",
                    "the front matter that begins on line 1 is never closed",
                    "close it with --- on a line of its own")
            .variant("mapping", "line {line} of the front matter is no property", "write it as name: value")
            .variant("twice", "property {name} appears on lines {first} and {line}", "keep one")
            .variant("url", "property url is no text on one line", "write url: and the link alone")
            .variant("phase", "property phase names no phase", "write draft, scheduled, live-ready, aired or published")
            .variant("allow", "property goh-allow is no list of texts", "write for example - GOH101 -- reason")
            .fix("close", Applicability.REVIEW, "close it after line {line}")
            .fix("remove", Applicability.REVIEW, "remove line {line}")
            .bad("---", "date: 2024-03-01", "date: 2024-03-08", "---")
            .good("---", "date: 2024-03-08", "---")
            .build();

    /** GOH003: there is front matter. */
    public static final RuleInfo FRONT_MATTER_PRESENT = RuleInfo.of("GOH003", "front-matter-present")
            .category(RuleCategory.NOTE)
            .rationale("Link and date belong in the front matter, where Obsidian and other tools find them.")
            .source("the template begins with the properties url: and date:")
            .in(Phase.DRAFT, Severity.INFO)
            .from(Phase.SCHEDULED, Severity.WARNING)
            .variant("absent", "no front matter", "begin the note with ---, url:, date: and ---")
            .fix("insert", Applicability.SAFE, "insert an empty one")
            .bad("# GOH 41 - Tea")
            .good("---", "url:", "date:", "---", "# GOH 41 - Tea")
            .build();

    /** GOH005: the sections are there. */
    public static final RuleInfo SECTION_PRESENT = RuleInfo.of("GOH005", "section-present")
            .category(RuleCategory.NOTE)
            .rationale("A heading that waits for its content reminds people of it, and tells tools where it belongs.")
            .source("the headings of the template")
            .from(Phase.SCHEDULED, Severity.INFO)
            .option(SECTIONS)
            .variant("absent", "section \"{heading}\" is missing", "add {line}")
            .fix("append", Applicability.SAFE, "add {line} at the end")
            .bad("# GOH 41 - Tea")
            .good("# GOH 41 - Tea", "", "### Timestamps")
            .build();

    /** GOH006: no heading is misspelt. */
    public static final RuleInfo SECTION_NAME_KNOWN = RuleInfo.of("GOH006", "section-name-known")
            .category(RuleCategory.NOTE)
            .rationale("A section whose name is one letter off is read as free text, and all that is in it is missed.")
            .source("\"### Timestamp\" in a real note, \"### Timestamps\" in the template")
            .from(Phase.DRAFT, Severity.WARNING)
            .variant("near", "section \"{heading}\" is read as free text", "rename it to \"{known}\"")
            .fix("rename", Applicability.SAFE, "rename it to \"{known}\"")
            .bad("### Timestamp", "", "00:00:00 Introductions")
            .good("### Timestamps", "", "00:00:00 Introductions")
            .build();

    /** GOH007: boxes have a blank in them. */
    public static final RuleInfo CHECKBOX_WELL_FORMED = RuleInfo.of("GOH007", "checkbox-well-formed")
            .category(RuleCategory.NOTE)
            .rationale("goh reads [] as an open task, but Obsidian and GitHub show two brackets and no box.")
            .source("Obsidian Tasks: exactly one character between the brackets")
            .from(Phase.DRAFT, Severity.WARNING)
            .variant("empty", "[] is not a task", "write [ ]")
            .fix("blank", Applicability.SAFE, "write [ ]")
            .bad("## Pre-show checklist", "", "- [] Find a date")
            .good("## Pre-show checklist", "", "- [ ] Find a date")
            .build();

    /** GOH105: a line that looks like a timestamp is one. */
    public static final RuleInfo TIMESTAMP_WELL_FORMED = RuleInfo.of("GOH105", "timestamp-well-formed")
            .category(RuleCategory.TIMESTAMPS)
            .rationale("A chapter whose time cannot be read is no chapter, for YouTube as for us.")
            .source("the template's form 00:00:00; WebVTT: minutes and seconds up to 59")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("minutes", "{time} has {value} minutes", "write {better}")
            .variant("seconds", "{time} has {value} seconds", "write {better}")
            .variant("digits", "{time} is no time", "write hours, minutes and seconds with two digits each: 00:12:58")
            .fix("carry", Applicability.REVIEW, "write {better}")
            .bad("### Timestamps", "", "00:00:00 Introductions", "00:63:10 Demo")
            .good("### Timestamps", "", "00:00:00 Introductions", "01:03:10 Demo")
            .build();

    /** GOH107: timestamps are written alike. */
    public static final RuleInfo TIMESTAMP_FORMAT = RuleInfo.of("GOH107", "timestamp-format")
            .category(RuleCategory.TIMESTAMPS)
            .rationale("One form for all can be sorted, compared and copied to YouTube as it stands.")
            .source("the template's form: 00:00:00 Introductions")
            .from(Phase.DRAFT, Severity.INFO)
            .variant("form", "{written} is not the form hh:mm:ss at the line's start", "write {better}")
            .fix("form", Applicability.SAFE, "write {better}")
            .bad("### Timestamps", "", "00:00:00 Introductions", "- 5:53 What is a span?")
            .good("### Timestamps", "", "00:00:00 Introductions", "00:05:53 What is a span?")
            .build();

    /** GOH303: no blanks inside the title's link. */
    public static final RuleInfo TITLE_TIDY = RuleInfo.of("GOH303", "title-tidy")
            .category(RuleCategory.TITLE)
            .rationale("A link with a blank at its end looks for a note whose name has one, too.")
            .source("[[ A&A 35 - … ]] in real notes")
            .from(Phase.DRAFT, Severity.INFO)
            .variant("blanks", "the title's link has blanks inside its brackets", "remove them")
            .fix("remove", Applicability.SAFE, "remove the blanks")
            .bad("# [[ GOH 41 - Tea ]]")
            .good("# [[GOH 41 - Tea]]")
            .build();

    /** GOH403: several guests are several values. */
    public static final RuleInfo GUEST_LIST_UNAMBIGUOUS = RuleInfo.of("GOH403", "guest-list-unambiguous")
            .category(RuleCategory.GUESTS)
            .rationale("goh tells the guests apart, but Dataview takes the whole field for one text.")
            .source("Dataview: a list is made of quoted texts or links with commas between")
            .from(Phase.DRAFT, Severity.INFO)
            .variant("one", "Dataview sees one guest {written}", "write {better}")
            .fix("quote", Applicability.REVIEW, "write {better}")
            .bad("# GOH 41 - Tea", "", "Guest:: Ana Diaz and Bo Li")
            .good("# GOH 41 - Tea", "", "Guest:: \"Ana Diaz\", \"Bo Li\"")
            .build();

    /** GOH404: the guest field has the vault's label. */
    public static final RuleInfo GUEST_FIELD_FORM = RuleInfo.of("GOH404", "guest-field-form")
            .category(RuleCategory.GUESTS)
            .rationale(
                    "goh understands other labels, but a query for Guest finds only Guest::. The label that goh.yaml gives a show is"
                            + " right, too, unless the option is set.")
            .source("\"Mind the ::\" in the template; Dataview: Guests and Guest are two fields")
            .from(Phase.DRAFT, Severity.INFO)
            .option(GUEST_LABEL)
            .variant("label", "{written} is another Dataview field than {label}::", "write {label}::")
            .variant("colon", "{written} is no Dataview field", "write {label}::")
            .fix("label", Applicability.REVIEW, "write {label}::")
            .bad("# GOH 41 - Tea", "", "Guests:: Ana Diaz")
            .good("# GOH 41 - Tea", "", "Guest:: Ana Diaz")
            .build();

    private ReadingRules() {}
}
