package dev.goh.vault;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;
import java.util.Optional;

/** GOH306: a series counts its episodes, each number once. */
final class NumberUnique implements VaultRule {
    private static final RuleInfo INFO = RuleInfo.of("GOH306", "number-unique")
            .category(RuleCategory.TITLE)
            .rationale(
                    "Two episodes of one number cannot be told apart by it. Notes without a series are compared with those"
                            + " in their folder.")
            .source("the notes contradict each other")
            .from(Phase.SCHEDULED, Severity.ERROR)
            .variant("shared", "number {number} is also that of \"{note}\"", "give this episode the next free number")
            .bad(Doubles.besideTea("GOH 41 - Coffee", "Te4Kettle_8", "2024-03-08"))
            .good(Doubles.besideTea("GOH 42 - Coffee", "Te4Kettle_8", "2024-03-08"))
            .build();

    private record Numbered(String show, int number) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(VaultIndex index, VaultSink out) {
        Doubles.find(
                index,
                NumberUnique::key,
                (note, other) -> out.report(
                        note,
                        ModelPath.of("title", "text"),
                        "shared",
                        Arg.number("number", note.number().orElseThrow()),
                        Arg.text("note", Doubles.name(note, other))));
    }

    private static Optional<Numbered> key(IndexedNote note) {
        return note.number().map(number -> new Numbered(note.show(), number));
    }
}
