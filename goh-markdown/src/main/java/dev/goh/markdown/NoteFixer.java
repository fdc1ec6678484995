package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fingerprint;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Fixes a note in rounds. A round applies all fixes that do not touch each other, then reads and checks the note anew. A round
 * that makes the note worse is taken back and tried in halves, until the fix that is to blame stands alone and is left out. All
 * this is done again until nothing more is applied, so that fixing a fixed note changes nothing. Used once.
 */
final class NoteFixer {
    private static final int MOST_ROUNDS = 10;
    private static final int MOST_ATTEMPTS = 100;

    private final NoteValidator validator;
    private final Context context;
    private final Applicability applicability;
    private final Set<Fingerprint> refused = new HashSet<>();
    private final List<Finding> applied = new ArrayList<>();
    private EpisodeNote note;
    private ValidationReport report;
    private int rounds;
    private int attempts;

    /** A finding and what is to be done about it. */
    private record Task(Finding finding, Fix fix) {}

    NoteFixer(NoteValidator validator, EpisodeNote note, Context context, Applicability applicability) {
        this.validator = validator;
        this.note = note;
        this.context = context;
        this.applicability = applicability;
        this.report = validator.validate(note, context);
    }

    FixResult fix() {
        boolean converged = false;
        while (!converged && rounds < MOST_ROUNDS && attempts < MOST_ATTEMPTS) {
            int before = applied.size();
            boolean done = pass();
            // The fixed note may be in another phase, and what was refused before may be right by now.
            report = validator.validate(note, context);
            refused.clear();
            converged = done && (applied.size() == before || tasks(report).isEmpty());
        }
        List<Finding> conflicts = report.findings().stream()
                .filter(finding -> fix(finding) != null)
                .toList();
        return new FixResult(note, applied, report.findings(), conflicts, converged);
    }

    /** Applies what can be applied in one phase; returns false if there were too many rounds. */
    private boolean pass() {
        PhaseGuess phase = report.phase();
        List<Task> batch = batch(tasks(report));
        while (!batch.isEmpty()) {
            if (rounds == MOST_ROUNDS || attempts == MOST_ATTEMPTS) {
                return false;
            }
            attempts++;
            EpisodeNote changed = apply(note, batch);
            ValidationReport after = changed == null ? null : validator.validate(changed, context, phase);
            if (changed != null && after != null && isBetter(report, after, batch)) {
                batch.forEach(task -> applied.add(task.finding));
                note = changed;
                report = after;
                rounds++;
                batch = batch(tasks(report));
            } else if (batch.size() > 1) {
                batch = batch.subList(0, batch.size() / 2);
            } else {
                refused.add(batch.get(0).finding.fingerprint());
                batch = batch(tasks(report));
            }
        }
        return true;
    }

    private List<Task> tasks(ValidationReport report) {
        List<Task> tasks = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Fix fix = fix(finding);
            if (fix != null && !refused.contains(finding.fingerprint())) {
                tasks.add(new Task(finding, fix));
            }
        }
        return tasks;
    }

    private @Nullable Fix fix(Finding finding) {
        return finding.fixes().stream()
                .filter(fix -> fix.applicability().compareTo(applicability) <= 0)
                .findFirst()
                .orElse(null);
    }

    /** The tasks that touch neither each other's ranges nor each other's values; edits of the text come first. */
    private static List<Task> batch(List<Task> tasks) {
        List<Task> texts = tasks.stream()
                .filter(task -> task.fix.edit() instanceof Edit.OfText)
                .sorted(Comparator.comparing(task -> ((Edit.OfText) task.fix.edit()).span()))
                .toList();
        return texts.isEmpty() ? apartInEpisode(tasks) : apartInText(texts);
    }

    private static List<Task> apartInText(List<Task> tasks) {
        List<Task> apart = new ArrayList<>();
        int end = -1;
        for (Task task : tasks) {
            Edit.OfText edit = (Edit.OfText) task.fix.edit();
            if (edit.span().start().offset() > end) {
                apart.add(task);
                end = edit.span().end().offset();
            }
        }
        return apart;
    }

    private static List<Task> apartInEpisode(List<Task> tasks) {
        List<Task> apart = new ArrayList<>();
        NavigableSet<ModelPath> claimed = new TreeSet<>();
        for (Task task : tasks) {
            List<ModelPath> claims = claims(task.fix.edit());
            if (claims.stream().noneMatch(claim -> touches(claim, claimed))) {
                claimed.addAll(claims);
                apart.add(task);
            }
        }
        return apart;
    }

    /** What an edit lays hands on. Removing one of a list leaves the others alone, since later ones are removed first. */
    private static List<ModelPath> claims(Edit edit) {
        return edit instanceof Edit.RemovePoint removal ? List.of(removal.point()) : edit.paths();
    }

    private static boolean touches(ModelPath claim, NavigableSet<ModelPath> claimed) {
        for (ModelPath path = claim; !path.isRoot(); path = path.parent()) {
            if (claimed.contains(path)) {
                return true;
            }
        }
        ModelPath next = claimed.ceiling(claim);
        return claimed.contains(ModelPath.ROOT) || next != null && next.startsWith(claim);
    }

    /** The note with all fixes of a batch; null if it cannot be. */
    private static @Nullable EpisodeNote apply(EpisodeNote note, List<Task> batch) {
        try {
            if (batch.get(0).fix.edit() instanceof Edit.OfText) {
                return note.withText(batch.stream()
                        .map(task -> (Edit.OfText) task.fix.edit())
                        .toList());
            }
            Episode episode = note.episode();
            for (Task task : batch.stream()
                    .sorted(Comparator.comparing((Task task) -> task.finding.path())
                            .reversed())
                    .toList()) {
                episode = ((Edit.OfEpisode) task.fix.edit()).apply(episode);
            }
            return note.with(episode);
        } catch (SelfCheckException e) {
            throw e;
        } catch (RuntimeException e) {
            // The fix of a rule may be wrong; then its finding stays.
            return null;
        }
    }

    /** Whether the fixed findings are gone and no rule finds more that is as bad as the mildest of them. */
    private static boolean isBetter(ValidationReport before, ValidationReport after, List<Task> batch) {
        Severity mildest = batch.stream()
                .map(task -> task.finding.severity())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Map<String, Integer> counts = new HashMap<>();
        count(after, mildest, 1, counts);
        count(before, mildest, -1, counts);
        if (counts.values().stream().anyMatch(more -> more > 0)) {
            return false;
        }
        Map<Fingerprint, Integer> left = new HashMap<>();
        after.findings().forEach(finding -> left.merge(finding.fingerprint(), 1, Integer::sum));
        before.findings().forEach(finding -> left.merge(finding.fingerprint(), -1, Integer::sum));
        Map<Fingerprint, Integer> fixed = new HashMap<>();
        batch.forEach(task -> fixed.merge(task.finding.fingerprint(), 1, Integer::sum));
        return fixed.entrySet().stream().allMatch(entry -> left.getOrDefault(entry.getKey(), 0) <= -entry.getValue());
    }

    private static void count(ValidationReport report, Severity least, int step, Map<String, Integer> counts) {
        for (Finding finding : report.findings()) {
            if (finding.severity().compareTo(least) >= 0) {
                counts.merge(finding.rule().code(), step, Integer::sum);
            }
        }
    }
}
