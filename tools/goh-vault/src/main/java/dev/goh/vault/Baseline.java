package dev.goh.vault;

import dev.goh.core.internal.InvalidUtf8Exception;
import dev.goh.core.internal.Utf8;
import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fingerprint;
import dev.goh.core.validation.ValidationReport;
import dev.goh.vault.internal.LimitedInput;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Findings that were there when an old vault was first checked, and are not to be reported again. A finding is known by its
 * note's path and its {@link Fingerprint}, and counted: a second empty item in a note that had one is new. Lines may move, messages
 * and severities may change; a note that is renamed is new. Immutable and thread-safe.
 *
 * <p>The file is sorted text, each line a kind of finding: how many there are, the rule's code, the fingerprint, the note.
 */
public final class Baseline {
    /** The name that the file has unless another one is given. */
    public static final String FILE_NAME = "goh-baseline.txt";

    private static final String HEADER = "# Findings that goh does not report again. Written by: goh baseline\n";

    private static final Pattern LINE =
            Pattern.compile("([1-9][0-9]{0,8}) +([A-Z]{2,12}[0-9]{3,4}) +([0-9a-f]{32}) ++(\\S(?:.*\\S)?)\\s*");

    private static final Baseline EMPTY = new Baseline(Map.of());

    private final Map<String, Map<Kind, Integer>> notes;

    /** Findings that nobody can tell apart. */
    private record Kind(String rule, String fingerprint) implements Comparable<Kind> {
        static Kind of(Finding finding) {
            return new Kind(finding.rule().code(), finding.fingerprint().hash());
        }

        @Override
        public int compareTo(Kind other) {
            return Comparator.comparing(Kind::rule)
                    .thenComparing(Kind::fingerprint)
                    .compare(this, other);
        }
    }

    private Baseline(Map<String, Map<Kind, Integer>> notes) {
        this.notes = notes;
    }

    /**
     * Returns a baseline in which every finding is new.
     *
     * @return the empty baseline
     */
    public static Baseline empty() {
        return EMPTY;
    }

    /**
     * Reads a baseline.
     *
     * @param file its file
     * @return the baseline
     * @throws IOException if the file cannot be read, is longer than 64 MiB, or is no baseline, whose wrong line the message names
     */
    public static Baseline read(Path file) throws IOException {
        return parse(LimitedInput.read(file, LimitedInput.LARGEST), file);
    }

    /** Reads a baseline from the bytes of its file. */
    static Baseline parse(byte[] bytes, Path file) throws FileSystemException {
        String name = NoteFile.name(file);
        try {
            return parse(Utf8.decode(bytes), name);
        } catch (InvalidUtf8Exception e) {
            throw new FileSystemException(name, null, e.getMessage());
        }
    }

    /**
     * Reads a baseline.
     *
     * @param text what the file holds
     * @param name what the file is called in messages
     * @return the baseline
     * @throws FileSystemException if it is none; the message names the line
     */
    public static Baseline parse(String text, String name) throws FileSystemException {
        Builder baseline = EMPTY.toBuilder();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new FileSystemException(
                        name,
                        null,
                        "line " + number
                                + " is no line of a baseline, which has a number, a rule's code, a fingerprint and"
                                + " a note; correct it, or delete the file and goh baseline writes it anew");
            }
            Kind kind = new Kind(parts.group(2), parts.group(3));
            baseline.add(NoteNames.unescaped(parts.group(4)), kind, Integer.parseInt(parts.group(1)));
        }
        return baseline.build();
    }

    /**
     * Returns the baseline's text, the same for equal baselines.
     *
     * @return what its file holds
     */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER);
        Map<String, Map<Kind, Integer>> sorted = new TreeMap<>(CodePoints::compare);
        sorted.putAll(notes);
        sorted.forEach((note, kinds) -> new TreeMap<>(kinds)
                .forEach((kind, count) -> text.append(count)
                        .append(' ')
                        .append(kind.rule)
                        .append(' ')
                        .append(kind.fingerprint)
                        .append(' ')
                        .append(NoteNames.escaped(note))
                        .append('\n')));
        return text.toString();
    }

    /**
     * Tells old findings from new ones. Of several that cannot be told apart the first are the old ones.
     *
     * @param file a file and its findings
     * @param note its path from the folder of the baseline, with slashes
     * @return the file, the old findings taken out of its report
     */
    public CheckedFile apply(CheckedFile file, String note) {
        Map<Kind, Integer> left = new HashMap<>(notes.getOrDefault(note, Map.of()));
        if (left.isEmpty()) {
            return file;
        }
        List<Finding> fresh = new ArrayList<>();
        List<Finding> known = new ArrayList<>();
        for (Finding finding : file.report().findings()) {
            boolean old = left.merge(Kind.of(finding), -1, Integer::sum) >= 0;
            (old && isKept(finding) ? known : fresh).add(finding);
        }
        ValidationReport report = file.report();
        return new CheckedFile(
                file.name(),
                file.path(),
                file.note(),
                new ValidationReport(report.phase(), fresh, report.suppressed()),
                known);
    }

    /**
     * Counts the findings of a note.
     *
     * @param note the note's path from the folder of the baseline, with slashes
     * @return their number
     */
    public int size(String note) {
        return sum(notes.getOrDefault(note, Map.of()));
    }

    /**
     * Counts the findings.
     *
     * @return their number
     */
    public int size() {
        return notes.values().stream().mapToInt(Baseline::sum).sum();
    }

    private static int sum(Map<Kind, Integer> kinds) {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Counts what another baseline does not have.
     *
     * @param other the other baseline
     * @return the number of findings that this one has and the other has not
     */
    public int beyond(Baseline other) {
        int beyond = 0;
        for (Map.Entry<String, Map<Kind, Integer>> note : notes.entrySet()) {
            Map<Kind, Integer> theirs = other.notes.getOrDefault(note.getKey(), Map.of());
            for (Map.Entry<Kind, Integer> kind : note.getValue().entrySet()) {
                beyond += Math.max(0, kind.getValue() - theirs.getOrDefault(kind.getKey(), 0));
            }
        }
        return beyond;
    }

    /**
     * Returns how a baseline names a note.
     *
     * @param note the note's file
     * @param folder the folder of the baseline's file
     * @return the path from the one to the other, with slashes
     */
    public static String nameOf(Path note, Path folder) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = note.toAbsolutePath().normalize();
        boolean related = to.getRoot() != null && to.getRoot().equals(from.getRoot());
        return NoteFile.name(related ? from.relativize(to) : to);
    }

    /**
     * Returns a builder that holds these findings.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(notes);
    }

    /** Builds baselines; not thread-safe. */
    public static final class Builder {
        private final Map<String, Map<Kind, Integer>> notes = new HashMap<>();

        private Builder(Map<String, Map<Kind, Integer>> known) {
            known.forEach((note, kinds) -> notes.put(note, new HashMap<>(kinds)));
        }

        private void add(String note, Kind kind, int count) {
            notes.computeIfAbsent(note, name -> new HashMap<>()).merge(kind, count, Integer::sum);
        }

        /**
         * Takes what a note has now instead of what it had.
         *
         * @param note the note's path from the folder of the baseline, with slashes
         * @param findings all its findings
         * @return this builder
         */
        public Builder set(String note, Collection<Finding> findings) {
            notes.remove(note);
            findings.stream().filter(Baseline::isKept).forEach(finding -> add(note, Kind.of(finding), 1));
            return this;
        }

        /**
         * Forgets what a note has no longer.
         *
         * @param note the note's path from the folder of the baseline, with slashes
         * @param findings all its findings
         * @return this builder
         */
        public Builder prune(String note, Collection<Finding> findings) {
            Map<Kind, Integer> known = notes.getOrDefault(note, Map.of());
            set(note, findings);
            Map<Kind, Integer> present = notes.getOrDefault(note, new HashMap<>());
            present.replaceAll((kind, count) -> Math.min(count, known.getOrDefault(kind, 0)));
            present.values().removeIf(count -> count == 0);
            return this;
        }

        /** Takes what another baseline has of a note, which may be nothing. */
        Builder take(String note, Baseline other) {
            notes.put(note, new HashMap<>(other.notes.getOrDefault(note, Map.of())));
            return this;
        }

        /**
         * Forgets notes.
         *
         * @param gone tells which, by their paths from the folder of the baseline
         * @return this builder
         */
        public Builder remove(Predicate<String> gone) {
            notes.keySet().removeIf(gone);
            return this;
        }

        /**
         * Builds the baseline.
         *
         * @return the baseline
         */
        public Baseline build() {
            Map<String, Map<Kind, Integer>> copy = new HashMap<>();
            notes.forEach((note, kinds) -> {
                if (!kinds.isEmpty()) {
                    copy.put(note, Map.copyOf(kinds));
                }
            });
            return new Baseline(copy);
        }
    }

    /** A crash is no debt of a note. */
    private static boolean isKept(Finding finding) {
        return !finding.rule().equals(EngineRules.RULE_CRASHED.id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline baseline && baseline.notes.equals(notes);
    }

    @Override
    public int hashCode() {
        return notes.hashCode();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }
}
