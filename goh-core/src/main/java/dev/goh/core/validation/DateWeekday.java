package dev.goh.core.validation;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.ModelPath;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** GOH324: the show runs on its usual day. */
public final class DateWeekday implements Rule {
    /** The days on which the show runs. */
    public static final RuleOption<Set<DayOfWeek>> DAYS =
            RuleOption.constants("date-weekday.days", DayOfWeek.class, Set.of(DayOfWeek.FRIDAY));

    /** The series whose show runs on these days; every show if none is given. */
    public static final RuleOption<List<String>> SERIES = RuleOption.texts("date-weekday.series", "GOH");

    private static final RuleInfo INFO = RuleInfo.of("GOH324", "date-weekday")
            .category(RuleCategory.DATE)
            .rationale(
                    "A date on another day of the week is often a slip. Other shows have other days, so the rule looks at"
                            + " titles of the given series only.")
            .source("\"16:00 CEST on Friday is generally best\", pre-show checklist of the template")
            .in(Phase.SCHEDULED, Severity.INFO)
            .option(DAYS)
            .option(SERIES)
            .variant("other", "{date} is a {weekday}; the show runs on {usual}", "check the date")
            .bad("---", "date: 2024-02-29", "---", "# GOH 41 - Tea")
            .good("---", "date: 2024-03-01", "---", "# GOH 41 - Tea")
            .build();

    DateWeekday() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        LocalDate date = in.episode().date().orElse(null);
        Set<DayOfWeek> days = in.option(DAYS);
        if (date != null && !days.isEmpty() && isMeant(in) && !days.contains(date.getDayOfWeek())) {
            out.at(ModelPath.of("date"))
                    .report(
                            "other",
                            Arg.date("date", date),
                            Arg.weekday("weekday", date.getDayOfWeek()),
                            Arg.weekdays("usual", days.stream().sorted().toList()));
        }
    }

    private static boolean isMeant(RuleInput in) {
        List<String> series = in.option(SERIES);
        return series.isEmpty()
                || Stream.of(in.episode().title(), NoteName.title(in.context()))
                        .flatMap(title -> title.flatMap(EpisodeTitle::series).stream())
                        .limit(1)
                        .anyMatch(series::contains);
    }
}
