package dev.goh.core.validation;

import static dev.goh.core.validation.Phase.DRAFT;
import static dev.goh.core.validation.Severity.ERROR;

import java.util.List;

/** The built-in rules. A new rule is one class and one line here. */
public final class Rules {
    /** The file of a note cannot be read as a note. Found by whoever reads files. */
    public static final RuleInfo NOTE_READABLE = RuleInfo.builder()
            .id(new RuleId("GOH001", "note-readable"))
            .rationale("Whatever is to be said about a note, it must be read first.")
            .from(DRAFT, ERROR)
            .variant("encoding", "invalid UTF-8 at byte {offset}", "save the note as UTF-8")
            .variant("limit", "{problem}", "split the note, or raise the limit {limit}")
            .build();

    /** A line looks like a timestamp, but its time does not exist. Found by the reader of notes. */
    public static final RuleInfo TIMESTAMP_WELL_FORMED = RuleInfo.builder()
            .id(new RuleId("GOH105", "timestamp-well-formed"))
            .rationale("A chapter whose time cannot be read is no chapter, for YouTube as for us.")
            .from(DRAFT, ERROR)
            .variant("minutes", "{time} has {value} minutes", "write {better}")
            .variant("seconds", "{time} has {value} seconds", "write {better}")
            .variant("digits", "{time} is no time", "write hours, minutes and seconds with two digits each: 00:12:58")
            .build();

    private static final List<Rule> ALL = List.of(
            new TimestampsMinCount(),
            new TimestampsFirstZero(),
            new TimestampsAscending(),
            new VideoIdValid(),
            new DateIso(),
            new GuestPlaceholder(),
            new ParentDoneChildOpen());

    private Rules() {}

    /**
     * Returns the built-in rules about what an episode says.
     *
     * @return the rules in the order of their codes
     */
    public static List<Rule> all() {
        return ALL;
    }
}
