package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.PropertyValue;
import dev.goh.core.Section;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GOH326: the show starts in its slot, and the zone is named so that it is right all year. */
public final class SlotTime implements Rule {
    /** When the show starts, in its zone. */
    public static final RuleOption<LocalTime> START = RuleOption.of(
            "slot-time.start", LocalTime.of(16, 0), "a time such as 16:00", SlotTime::time, LocalTime::toString);

    /** The zone of the slot. */
    public static final RuleOption<ZoneId> ZONE = RuleOption.of(
            "slot-time.zone",
            ZoneId.of("Europe/Berlin"),
            "a zone such as Europe/Berlin",
            SlotTime::zone,
            ZoneId::getId);

    /** The zone whose times are called CEST and CET, whatever the zone of the slot. */
    private static final ZoneId CENTRAL_EUROPE = ZoneId.of("Europe/Berlin");

    private static final List<String> ABBREVIATIONS = List.of("CEST", "CET");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2}:[0-9]{2}) (CEST|CET)\\b");
    private static final RuleInfo INFO = RuleInfo.of("GOH326", "slot-time")
            .category(RuleCategory.DATE)
            .rationale(
                    "CEST and CET are an hour apart, and a template says one of them all year. Off by default: the words come"
                            + " with the template, and its two generations disagree about the slot.")
            .source("\"16:00 CEST on Friday\" in one template, \"13:00 UTC (15:00 CEST)\" in the other")
            .in(Phase.SCHEDULED, Severity.INFO)
            .isOnByDefault(false)
            .option(START)
            .option(ZONE)
            .variant("slot", "start is {start}, the slot is {slot}", "check the time")
            .variant("abbreviation", "zone {zone} holds for half of the year", "write {better}")
            .variant("season", "{time} \"{zone}\" on {date} is {right}", "write the zone as {better}")
            .fix("season", Applicability.REVIEW, "write {right}")
            .bad("---", "date: 2024-03-01", "---", "## Pre-show checklist", "", "- [ ] Confirm the time (16:00 CEST)")
            .good("---", "date: 2024-03-01", "---", "## Pre-show checklist", "", "- [ ] Confirm the time (16:00 CET)")
            .build();

    SlotTime() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        checkProperties(in, out);
        in.episode().date().ifPresent(date -> checkTexts(in, date, out));
    }

    private static void checkProperties(RuleInput in, FindingSink out) {
        String start = text(in, "start");
        Optional<LocalTime> time = parse(start);
        if (time.isPresent() && !time.get().equals(in.option(START))) {
            out.at(ModelPath.of("properties", "start"))
                    .report(
                            "slot",
                            Arg.text("start", start),
                            Arg.text("slot", in.option(START).toString()));
        }
        String zone = text(in, "zone");
        if (ABBREVIATIONS.contains(zone)) {
            out.at(ModelPath.of("properties", "zone"))
                    .report(
                            "abbreviation",
                            Arg.text("zone", zone),
                            Arg.text("better", in.option(ZONE).getId()));
        }
    }

    private static void checkTexts(RuleInput in, LocalDate date, FindingSink out) {
        for (EpisodeWalk.Text text : in.walk().texts()) {
            Matcher matcher = TIME.matcher(text.value());
            Optional<LocalTime> time = matcher.find() ? parse(matcher.group(1)) : Optional.empty();
            if (time.isEmpty()) {
                continue;
            }
            boolean summer = CENTRAL_EUROPE
                    .getRules()
                    .isDaylightSavings(
                            date.atTime(time.get()).atZone(CENTRAL_EUROPE).toInstant());
            String right = summer ? "CEST" : "CET";
            if (!matcher.group(2).equals(right)) {
                FindingSink.Draft draft =
                        out.at(text.path()).part(TextPart.of(text.value(), matcher.start(), matcher.end()));
                if (isItem(text)) {
                    String mended = text.value().substring(0, matcher.start(2))
                            + right
                            + text.value().substring(matcher.end(2));
                    ModelPath item = text.path().parent();
                    draft.fix(
                            "season",
                            new Edit.Change(
                                    text.path(),
                                    right,
                                    episode -> ItemEdits.change(
                                            episode, item, i -> i.withText(mended), point -> point.withText(mended))),
                            Arg.text("right", right));
                }
                draft.report(
                        "season",
                        Arg.text("time", matcher.group(1)),
                        Arg.text("zone", matcher.group(2)),
                        Arg.date("date", date),
                        Arg.text("right", right),
                        Arg.text("better", in.option(ZONE).getId()));
            }
        }
    }

    private static boolean isItem(EpisodeWalk.Text text) {
        Section.Content content = text.section().content();
        boolean items = content == Section.Content.CHECKLIST || content == Section.Content.TALKING_POINTS;
        return items && text.name().equals("text");
    }

    private static String text(RuleInput in, String property) {
        return in.episode().properties().get(property) instanceof PropertyValue.Text text ? text.value() : "";
    }

    private static Optional<LocalTime> parse(String text) {
        try {
            return Optional.of(time(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
