package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import java.time.LocalDate;

/** GOH323: the day in the file's name is the day of the show. */
final class DateMatchesFile implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH323", "date-matches-file")
            .category(RuleCategory.DATE)
            .rationale("One of the two days is wrong, likely since the note was copied or the show moved.")
            .source("the note contradicts itself")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("differ", "the file's name says {file}, date says {date}", "correct one of them")
            .fix("date", Applicability.REVIEW, "set the date to {file}")
            .badFile("CCG 021 - 240314 - Tea.md", "---", "date: 2024-03-07", "---")
            .goodFile("CCG 021 - 240314 - Tea.md", "---", "date: 2024-03-14", "---")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        LocalDate date = in.episode().date().orElse(null);
        if (date == null) {
            return;
        }
        LocalDate file = in.context().noteName().flatMap(Dates::inName).orElse(null);
        if (file != null && !file.equals(date)) {
            out.at(ModelPath.of("date"))
                    .fix("date", new Edit.SetDate(file), Arg.date("file", file))
                    .report("differ", Arg.date("file", file), Arg.date("date", date));
        }
    }
}
