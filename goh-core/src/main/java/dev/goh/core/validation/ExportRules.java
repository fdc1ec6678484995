package dev.goh.core.validation;

/**
 * Rules about what is made of an episode: a title and a description for YouTube, a calendar invite, files for other programs. A
 * note holds none of these, so {@code goh check} does not run them. Whoever makes such things does; here is what the rules are
 * called, how bad they are and what they say, so that profiles know them.
 */
public final class ExportRules {
    /** How many minutes before the show the guest's calendar invite starts. */
    public static final RuleOption<Integer> MINUTES_BEFORE = RuleOption.number("invite-window.minutes-before", 15);

    /** How many minutes after the show the guest's calendar invite ends. */
    public static final RuleOption<Integer> MINUTES_AFTER = RuleOption.number("invite-window.minutes-after", 15);

    /** How many minutes the guest's calendar invite lasts in all. */
    public static final RuleOption<Integer> TOTAL_MINUTES = RuleOption.number("invite-window.total-minutes", 90);

    /** GOH307: the broadcast's title tells which episode it is. */
    public static final RuleInfo SHOW_TITLE_NUMBER = RuleInfo.of("GOH307", "show-title-number")
            .category(RuleCategory.EXPORT)
            .rationale("People remember and find a show by its number or its day.")
            .source(
                    "\"In the title, include the instance of Office Hours, i.e. ... (Grafana Office Hours #01)\", pre-show"
                            + " checklist of the template")
            .from(Phase.SCHEDULED, Severity.WARNING)
            .variant(
                    "absent",
                    "the broadcast's title lacks \"{instance}\"",
                    "append it, for example ({show} {instance})")
            .variant(
                    "unknown",
                    "the broadcast's title can name neither number nor day",
                    "give the note a number in its title, or a date")
            .build();

    /** GOH308: YouTube takes the broadcast's title. */
    public static final RuleInfo SHOW_TITLE_LIMITS = RuleInfo.of("GOH308", "show-title-limits")
            .category(RuleCategory.EXPORT)
            .rationale("YouTube refuses other titles.")
            .source("YouTube Data API, videos: at most 100 characters, all but < and >")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("length", "the broadcast's title has {count} characters, YouTube takes {limit}", "shorten it")
            .variant("character", "the broadcast's title holds {text}, which YouTube refuses", "write it in words")
            .build();

    /** GOH309: YouTube takes the video's description. */
    public static final RuleInfo DESCRIPTION_LIMITS = RuleInfo.of("GOH309", "description-limits")
            .category(RuleCategory.EXPORT)
            .rationale("YouTube refuses other descriptions.")
            .source("YouTube Data API, videos: at most 5000 bytes, all characters but < and >")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("length", "the description has {count} bytes, YouTube takes {limit}", "cut {excess}")
            .variant("character", "the description holds {text}, which YouTube refuses", "write it in words")
            .build();

    /** GOH331: the guest's calendar invite covers the time before and after the show. */
    public static final RuleInfo INVITE_WINDOW = RuleInfo.of("GOH331", "invite-window")
            .category(RuleCategory.EXPORT)
            .rationale("The guest is needed before the show, to try sound and screen, and for a moment after it.")
            .source(
                    "\"15 minutes before the stream ... until 15 minutes after ... 1.5 hours total\", pre-show checklist of the"
                            + " template")
            .from(Phase.DRAFT, Severity.WARNING)
            .option(MINUTES_BEFORE)
            .option(MINUTES_AFTER)
            .option(TOTAL_MINUTES)
            .variant(
                    "start",
                    "the invite starts {minutes} minutes before the show, not {needed}",
                    "let it start at {better}")
            .variant("end", "the invite ends {minutes} minutes after the show, not {needed}", "let it end at {better}")
            .variant("total", "the invite lasts {minutes} minutes, not {needed}", "check how long the show takes")
            .build();

    /** GOH332: the guest's calendar invite leads to the studio. */
    public static final RuleInfo INVITE_LOCATION = RuleInfo.of("GOH332", "invite-location")
            .category(RuleCategory.EXPORT)
            .rationale("On the day of the show the guest looks for the studio's link in the calendar.")
            .source("the link is to be put in the location of the calendar invite, pre-show checklist of the template")
            .in(Phase.DRAFT, Severity.INFO)
            .in(Phase.SCHEDULED, Severity.INFO)
            .from(Phase.LIVE_READY, Severity.WARNING)
            .variant("absent", "the invite has no location", "put the link to the studio there")
            .variant("text", "the invite's location \"{location}\" is no link", "put the link to the studio there")
            .build();

    /** GOH901: an export has what its format must have. */
    public static final RuleInfo EXPORT_READY = RuleInfo.of("GOH901", "export-ready")
            .category(RuleCategory.EXPORT)
            .rationale(
                    "A file without it would be refused by those it is for. Where it is an error, nothing is written.")
            .source(
                    "Google Search, video structured data; WebVTT; Podlove Simple Chapters; RFC 5545, 3.6.1; YouTube Help 9884579")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("title", "cannot write {format}: the episode has no topic", "give the note a title with a topic")
            .variant("timestamps", "cannot write {format}: there are no timestamps", "add them to the note")
            .variant("order", "cannot write {format}: {time} follows {previous}", "put the timestamps in order")
            .variant("label", "cannot write {format}: the chapter at {time} has no label", "add one")
            .variant("duration", "cannot write {format}: the last chapter has no end", "give the length of the video")
            .variant("end", "cannot write {format}: {time} is past the end of the video ({end})", "mend one of the two")
            .variant("video", "cannot write {format}: url names no video", "put the link to the video in url:")
            .variant("thumbnail", "cannot write {format}: there is no thumbnail", "give the address of one")
            .variant("date", "cannot write {format}: the day of the show is not known", "put it in date:")
            .variant("slot", "cannot write {format}: the show has no time of day or no zone", "give both")
            .variant("stamp", "cannot write {format}: it must say when it was made", "give the present time")
            .variant(
                    "organizer",
                    "cannot write {format}: an invite with attendees needs an organizer",
                    "give the mail address of who invites")
            .variant("text", "cannot write {format}: {show} has no such text", "give the show one")
            .variant(
                    "empty",
                    "cannot write {format}: there is nothing to say",
                    "add to the note what goes into it, such as guests, timestamps and references, or give a summary")
            .variant("character", "cannot write {format}: {what} holds the character {text}", "remove it")
            .variant("chapters", "YouTube would make no chapters: {problem}", "mend it in the note")
            .variantIn("chapters", Phase.AIRED, Phase.PUBLISHED, Severity.WARNING)
            .variant("blank", "{blank} is not filled in", "give a value for it, or write it yourself")
            .variantIn("blank", Phase.DRAFT, Phase.PUBLISHED, Severity.WARNING)
            .build();

    private ExportRules() {}
}
