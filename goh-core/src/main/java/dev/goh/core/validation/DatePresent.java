package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.PropertyValue;
import java.time.LocalDate;
import java.util.Optional;

/** GOH321: the note says when the show is. */
final class DatePresent implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH321", "date-present")
            .category(RuleCategory.DATE)
            .rationale(
                    "A show that is being prepared has a day. Calendars, sorting and half of the other rules need it.")
            .source("the template's property date:")
            .in(Phase.SCHEDULED, Severity.WARNING)
            .in(Phase.LIVE_READY, Severity.ERROR)
            .from(Phase.AIRED, Severity.WARNING)
            .isProcessRule(true)
            .variant("absent", "no date", "put the day of the show in date:")
            .variant("url", "url is set but date is empty", "put the day of the show in date:")
            .fix("date", Applicability.SAFE, "set the date to {date}, which the file's name says")
            .bad("---", "url: https://www.youtube.com/live/dQw4w9WgXcQ", "date:", "---")
            .good("---", "url: https://www.youtube.com/live/dQw4w9WgXcQ", "date: 2024-03-01", "---")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        Episode episode = in.episode();
        PropertyValue other = episode.properties().get("date");
        if (episode.date().isPresent() || other != null && !other.isNull()) {
            return;
        }
        FindingSink.Draft draft = out.at(ModelPath.of("date"));
        Optional<LocalDate> file = in.context().noteName().flatMap(Dates::inName);
        file.ifPresent(date -> draft.fix("date", new Edit.SetDate(date), Arg.date("date", date)));
        draft.report(episode.url().isPresent() ? "url" : "absent");
    }
}
