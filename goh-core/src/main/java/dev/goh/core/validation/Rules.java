package dev.goh.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The built-in rules. A new rule is one class and one line here. */
public final class Rules {
    private static final List<Rule> ALL = new ArrayList<>();
    private static final List<RuleInfo> READING = new ArrayList<>();
    private static final List<RuleInfo> EXPORT = new ArrayList<>();

    /** GOH001: a file can be read as a note. Found by whoever reads files. */
    public static final RuleId NOTE_READABLE = reading(ReadingRules.NOTE_READABLE);

    /** GOH002: the front matter can be read. */
    public static final RuleId FRONT_MATTER_VALID = reading(ReadingRules.FRONT_MATTER_VALID);

    /** GOH003: there is front matter. */
    public static final RuleId FRONT_MATTER_PRESENT = reading(ReadingRules.FRONT_MATTER_PRESENT);

    /** GOH005: the sections are there. */
    public static final RuleId SECTION_PRESENT = reading(ReadingRules.SECTION_PRESENT);

    /** GOH006: no heading is misspelt. */
    public static final RuleId SECTION_NAME_KNOWN = reading(ReadingRules.SECTION_NAME_KNOWN);

    /** GOH007: boxes have a blank in them. */
    public static final RuleId CHECKBOX_WELL_FORMED = reading(ReadingRules.CHECKBOX_WELL_FORMED);

    /** GOH008: boxes hold a blank or an x, so that every tool reads them alike. */
    public static final RuleId CHECKBOX_STATUS_KNOWN = core(new CheckboxStatusKnown());

    /** GOH101: "Add timestamps to the video (at least four)", as the post-show checklist says. */
    public static final RuleId TIMESTAMPS_MIN_COUNT = core(new TimestampsMinCount());

    /** GOH102: YouTube makes chapters only if the first timestamp is 00:00. */
    public static final RuleId TIMESTAMPS_FIRST_ZERO = core(new TimestampsFirstZero());

    /** GOH103: YouTube wants timestamps in ascending order, Google Search wants no two clips with one start. */
    public static final RuleId TIMESTAMPS_ASCENDING = core(new TimestampsAscending());

    /** GOH104: a chapter of YouTube lasts 10 seconds or more. */
    public static final RuleId TIMESTAMPS_MIN_GAP = core(new TimestampsMinGap());

    /** GOH105: a line that looks like a timestamp is one. */
    public static final RuleId TIMESTAMP_WELL_FORMED = reading(ReadingRules.TIMESTAMP_WELL_FORMED);

    /** GOH106: a chapter has a title. */
    public static final RuleId TIMESTAMP_LABEL_PRESENT = core(new TimestampLabelPresent());

    /** GOH107: timestamps are written alike. */
    public static final RuleId TIMESTAMP_FORMAT = reading(ReadingRules.TIMESTAMP_FORMAT);

    /** GOH108: chapters lie within the video. */
    public static final RuleId TIMESTAMPS_WITHIN_DURATION = core(new TimestampsWithinDuration());

    /** GOH109: labels hold nothing that YouTube and WebVTT refuse. */
    public static final RuleId TIMESTAMP_LABEL_EXPORTABLE = core(new TimestampLabelExportable());

    /** GOH201: the note links to the show. */
    public static final RuleId URL_PRESENT = core(new UrlPresent());

    /** GOH202: the link leads to one video. */
    public static final RuleId URL_IS_VIDEO = core(new UrlIsVideo());

    /** GOH203: a YouTube video's id has 11 characters. */
    public static final RuleId VIDEO_ID_VALID = core(new VideoIdValid());

    /** GOH204: the note shows the video that it links to. */
    public static final RuleId EMBED_HAS_VIDEO = core(new EmbedHasVideo());

    /** GOH205: the note shows the video that it links to, not another one. */
    public static final RuleId EMBED_MATCHES_URL = core(new EmbedMatchesUrl());

    /** GOH302: the title is the file's name. */
    public static final RuleId TITLE_MATCHES_FILE = core(new TitleMatchesFile());

    /** GOH303: no blanks inside the title's link. */
    public static final RuleId TITLE_TIDY = reading(ReadingRules.TITLE_TIDY);

    /** GOH304: an episode of a series has a number. */
    public static final RuleId NUMBER_PRESENT = core(new NumberPresent());

    /** GOH305: title and file name have the same number. */
    public static final RuleId NUMBER_CONSISTENT = core(new NumberConsistent());

    /** GOH307: the broadcast's title tells which episode it is. */
    public static final RuleId SHOW_TITLE_NUMBER = export(ExportRules.SHOW_TITLE_NUMBER);

    /** GOH308: YouTube takes the broadcast's title. */
    public static final RuleId SHOW_TITLE_LIMITS = export(ExportRules.SHOW_TITLE_LIMITS);

    /** GOH309: YouTube takes the video's description. */
    public static final RuleId DESCRIPTION_LIMITS = export(ExportRules.DESCRIPTION_LIMITS);

    /** GOH311: the file's name can stand in a wiki link. */
    public static final RuleId FILE_NAME_LINKABLE = core(new FileNameLinkable());

    /** GOH321: the note says when the show is. */
    public static final RuleId DATE_PRESENT = core(new DatePresent());

    /** GOH322: Obsidian's date properties are {@code yyyy-MM-dd}, perhaps with a time (Obsidian Help, Properties). */
    public static final RuleId DATE_ISO = core(new DateIso());

    /** GOH323: the day in the file's name is the day of the show. */
    public static final RuleId DATE_MATCHES_FILE = core(new DateMatchesFile());

    /** GOH324: the show runs on its usual day. */
    public static final RuleId DATE_WEEKDAY = core(new DateWeekday());

    /** GOH326: the show starts in its slot, and the zone is named so that it is right all year. */
    public static final RuleId SLOT_TIME = core(new SlotTime());

    /** GOH331: the guest's calendar invite covers the time before and after the show. */
    public static final RuleId INVITE_WINDOW = export(ExportRules.INVITE_WINDOW);

    /** GOH332: the guest's calendar invite leads to the studio. */
    public static final RuleId INVITE_LOCATION = export(ExportRules.INVITE_LOCATION);

    /** GOH401: the note names the guest, or says that there is none. */
    public static final RuleId GUEST_PRESENT = core(new GuestPresent());

    /** GOH402: the template has {@code Guest:: "Name"}. */
    public static final RuleId GUEST_PLACEHOLDER = core(new GuestPlaceholder());

    /** GOH403: several guests are several values. */
    public static final RuleId GUEST_LIST_UNAMBIGUOUS = reading(ReadingRules.GUEST_LIST_UNAMBIGUOUS);

    /** GOH404: the guest field has the vault's label. */
    public static final RuleId GUEST_FIELD_FORM = reading(ReadingRules.GUEST_FIELD_FORM);

    /** GOH405: whoever is introduced is a guest. */
    public static final RuleId GUEST_NAME_CONSISTENT = core(new GuestNameConsistent());

    /** GOH501: an item is not done while a part of it is open. */
    public static final RuleId PARENT_DONE_CHILD_OPEN = core(new ParentDoneChildOpen());

    /** GOH503: whoever ticks "Get the YouTube link" has it. */
    public static final RuleId CLAIM_URL = core(new ClaimUrl());

    /** GOH504: whoever ticks "Add timestamps" has kept them. */
    public static final RuleId CLAIM_TIMESTAMPS = core(new ClaimTimestamps());

    /** GOH505: whoever ticks "Add any links" has kept them. */
    public static final RuleId CLAIM_LINKS = core(new ClaimLinks());

    /** GOH506: what is done is ticked. The inverse of GOH501, GOH503 and GOH504. */
    public static final RuleId FACT_UNCLAIMED = core(new FactUnclaimed());

    /** GOH507: what was to be done is done. */
    public static final RuleId CHECKLIST_COMPLETE = core(new ChecklistComplete());

    /** GOH601: there is something to talk about. */
    public static final RuleId TALKING_POINTS_PRESENT = core(new TalkingPointsPresent());

    /** GOH602: every point says something. */
    public static final RuleId TALKING_POINT_NOT_EMPTY = core(new TalkingPointNotEmpty());

    /** GOH701: the links of the show are kept. */
    public static final RuleId LINKS_PRESENT = core(new LinksPresent());

    /** GOH702: a link leads somewhere. */
    public static final RuleId LINK_HAS_TARGET = core(new LinkHasTarget());

    /** GOH703: what is published holds no internal link. */
    public static final RuleId LINK_PUBLIC = core(new LinkPublic());

    /** GOH801: what names the episode is no placeholder. */
    public static final RuleId PLACEHOLDER_IDENTITY = core(new PlaceholderIdentity());

    /** GOH802: nothing is left to be written. */
    public static final RuleId PLACEHOLDER_BODY = core(new PlaceholderBody());

    /** GOH803: the blanks of the template's texts are filled. */
    public static final RuleId PLACEHOLDER_SCRIPT = core(new PlaceholderScript());

    /** GOH901: an export has what its format must have. */
    public static final RuleId EXPORT_READY = export(ExportRules.EXPORT_READY);

    private Rules() {}

    private static RuleId core(Rule rule) {
        ALL.add(rule);
        return rule.info().id();
    }

    private static RuleId export(RuleInfo info) {
        EXPORT.add(info);
        return info.id();
    }

    private static RuleId reading(RuleInfo info) {
        READING.add(info);
        return info.id();
    }

    /**
     * Returns the built-in rules about what an episode says.
     *
     * @return the rules in the order of their codes
     */
    public static List<Rule> all() {
        return List.copyOf(ALL);
    }

    /**
     * Returns the data of all built-in rules, those about the spelling of notes, about exports and of the engine included.
     *
     * @return the data in the order of the codes
     */
    public static List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>(READING);
        infos.addAll(EXPORT);
        ALL.forEach(rule -> infos.add(rule.info()));
        infos.add(EngineRules.SUPPRESSION_INVALID);
        infos.add(EngineRules.SUPPRESSION_UNUSED);
        infos.add(EngineRules.RULE_CRASHED);
        infos.sort(Comparator.comparing(RuleInfo::id));
        return List.copyOf(infos);
    }

    /**
     * Returns the data of a built-in rule.
     *
     * @param rule code, name or former name
     * @return the data; empty if there is no such rule
     */
    public static Optional<RuleInfo> named(String rule) {
        return infos().stream().filter(info -> info.isCalled(rule)).findFirst();
    }

    /** The data of the rules that other modules run: about the spelling of notes, and about exports. */
    static List<RuleInfo> elsewhere() {
        List<RuleInfo> infos = new ArrayList<>(READING);
        infos.addAll(EXPORT);
        return List.copyOf(infos);
    }
}
