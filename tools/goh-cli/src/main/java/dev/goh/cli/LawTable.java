package dev.goh.cli;

import dev.goh.vault.internal.Words;
import dev.goh.vault.report.Printable;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each law was checked and how often it was broken, and by which notes. */
final class LawTable {
    private static final int NAME = 11;
    private static final int NUMBER = 10;

    private final Map<Law, Integer> checked = new EnumMap<>(Law.class);
    private final Map<Law, Integer> failed = new EnumMap<>(Law.class);
    private final StringBuilder failures = new StringBuilder();

    /**
     * Counts a law that was checked.
     *
     * @param law the law
     * @param note the note's name, printable
     * @param failure why it is broken, possibly empty; null if it holds
     */
    void add(Law law, String note, @Nullable String failure) {
        checked.merge(law, 1, Integer::sum);
        if (failure != null) {
            failed.merge(law, 1, Integer::sum);
            failures.append("broken: ").append(Words.of(law)).append(": ").append(note);
            failures.append(failure.isEmpty() ? "" : " (" + Printable.line(failure) + ")")
                    .append('\n');
        }
    }

    boolean hasFailures() {
        return !failed.isEmpty();
    }

    /** Returns the failures, a line each, and the table. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(failures).append(failures.isEmpty() ? "" : "\n");
        row(out, "law", "notes", "failures", "what it says");
        for (Law law : Law.values()) {
            row(out, Words.of(law), number(checked, law), number(failed, law), law.meaning());
        }
        return out.toString();
    }

    private static String number(Map<Law, Integer> counts, Law law) {
        return Integer.toString(counts.getOrDefault(law, 0));
    }

    private static void row(StringBuilder out, String law, String notes, String failures, String meaning) {
        out.append(law).append(" ".repeat(NAME - law.length()));
        out.append(" ".repeat(Math.max(1, NUMBER - notes.length()))).append(notes);
        out.append(" ".repeat(Math.max(1, NUMBER - failures.length()))).append(failures);
        out.append("  ").append(meaning).append('\n');
    }
}
