package dev.goh.core.validation;

import static dev.goh.core.validation.Rules.*;

import java.util.List;

/**
 * The built-in profiles. Each knows all built-in rules, so that any of them can be switched on, and differs in which ones are.
 */
public final class Profiles {
    private static final Profile OFFICE_HOURS =
            Profile.of(Rules.all().toArray(Rule[]::new)).knowing(Rules.elsewhere());

    private Profiles() {}

    /**
     * Returns the default profile: every rule that is not off by default.
     *
     * @return the profile
     */
    public static Profile officeHours() {
        return OFFICE_HOURS;
    }

    /**
     * Returns what is true for any show: the note can be read and does not contradict itself.
     *
     * @return the profile
     */
    public static Profile core() {
        return only(
                NOTE_READABLE,
                FRONT_MATTER_VALID,
                FRONT_MATTER_PRESENT,
                SECTION_PRESENT,
                SECTION_NAME_KNOWN,
                CHECKBOX_WELL_FORMED,
                VIDEO_ID_VALID,
                NUMBER_CONSISTENT,
                DATE_ISO,
                DATE_MATCHES_FILE,
                PARENT_DONE_CHILD_OPEN,
                CLAIM_URL);
    }

    /**
     * Returns what YouTube asks for.
     *
     * @return the profile
     */
    public static Profile youtube() {
        return only(
                TIMESTAMPS_FIRST_ZERO,
                TIMESTAMPS_ASCENDING,
                TIMESTAMPS_MIN_GAP,
                TIMESTAMP_WELL_FORMED,
                TIMESTAMP_LABEL_PRESENT,
                TIMESTAMPS_WITHIN_DURATION,
                TIMESTAMP_LABEL_EXPORTABLE,
                SHOW_TITLE_LIMITS,
                DESCRIPTION_LIMITS,
                URL_IS_VIDEO,
                VIDEO_ID_VALID,
                EMBED_HAS_VIDEO,
                EMBED_MATCHES_URL);
    }

    /**
     * Returns what Obsidian and its plugins Dataview and Tasks ask for.
     *
     * @return the profile
     */
    public static Profile obsidian() {
        return only(
                CHECKBOX_WELL_FORMED,
                CHECKBOX_STATUS_KNOWN,
                TITLE_TIDY,
                FILE_NAME_LINKABLE,
                GUEST_LIST_UNAMBIGUOUS,
                GUEST_FIELD_FORM);
    }

    /**
     * Returns what a podcast's feed and chapter file need. GOH901 is found by whoever writes them, the rest in the note.
     *
     * @return the profile
     */
    public static Profile podcast() {
        return only(EXPORT_READY, DATE_ISO, TIMESTAMPS_ASCENDING, TIMESTAMP_LABEL_PRESENT, GUEST_PLACEHOLDER);
    }

    /**
     * Returns what search engines ask of a video and of the clips in it. GOH901 is found by whoever writes the markup, the rest
     * in the note.
     *
     * @return the profile
     */
    public static Profile search() {
        return only(
                EXPORT_READY,
                DATE_ISO,
                URL_IS_VIDEO,
                VIDEO_ID_VALID,
                TIMESTAMPS_ASCENDING,
                TIMESTAMP_LABEL_PRESENT,
                TIMESTAMPS_WITHIN_DURATION);
    }

    /**
     * Returns every rule, for demonstrations.
     *
     * @return the profile
     */
    public static Profile strict() {
        List<RuleInfo> infos = Rules.infos();
        return OFFICE_HOURS
                .on(infos.stream().map(RuleInfo::id).toArray(RuleId[]::new))
                .option(ChecklistComplete.JUST_BEFORE, true);
    }

    /** Only these rules and the engine's own. */
    private static Profile only(RuleId... rules) {
        return OFFICE_HOURS.only(rules).on(EngineRules.SUPPRESSION_UNUSED.id());
    }
}
