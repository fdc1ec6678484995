package dev.goh.vault;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** GOH325: a channel runs one show a day. */
final class DateFree implements VaultRule {
    private static final RuleInfo INFO = RuleInfo.of("GOH325", "date-free")
            .category(RuleCategory.DATE)
            .rationale(
                    "Two shows of one series on one day take each other's audience; mostly a date was copied. Notes without"
                            + " a series are compared with those in their folder.")
            .source("\"make sure no other livestream is scheduled for that day\", pre-show checklist of the template")
            .from(Phase.SCHEDULED, Severity.WARNING)
            .variant("taken", "{date} is taken by \"{note}\"", "check the date, or move one of the shows")
            .bad(Doubles.besideTea("GOH 42 - Coffee", "Te4Kettle_8", "2024-03-01"))
            .good(Doubles.besideTea("GOH 42 - Coffee", "Te4Kettle_8", "2024-03-08"))
            .build();

    private record Day(String show, LocalDate date) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(VaultIndex index, VaultSink out) {
        Doubles.find(
                index,
                DateFree::key,
                (note, other) -> out.report(
                        note,
                        ModelPath.of("date"),
                        "taken",
                        Arg.date("date", note.date().orElseThrow()),
                        Arg.text("note", Doubles.name(note, other))));
    }

    private static Optional<Day> key(IndexedNote note) {
        return note.date().map(date -> new Day(note.show(), date));
    }
}
