package dev.goh.vault;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteEncodingException;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteOptions;
import dev.goh.markdown.NoteValidator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks many notes: each by itself, and all with the rules about several. Where such a rule is on, every file is read twice:
 * first for the index, then to be checked. So no more than a few notes are in memory at a time, whatever the size of the vault;
 * of the others the index keeps some hundred bytes. Immutable and thread-safe.
 *
 * <pre>{@code
 * FoundNotes found = NoteFinder.find(List.of("notes"), path -> false);
 * VaultChecker checker = VaultChecker.of(NoteValidator.of(NamedProfiles.named("office-hours").orElseThrow()));
 * checker.check(found.files(), Context.infer(), executor, 2, listener);
 * }</pre>
 */
public final class VaultChecker {
    /** How many files are begun for each thread, so that none waits while the results of a slow one are waited for. */
    private static final int AHEAD = 4;

    private final NoteValidator validator;
    private final NoteOptions options;
    private final List<VaultRule> rules;
    private final Predicate<NoteFile> reported;
    private final @Nullable CheckCache cache;
    /** Validators that run few rules, by the codes of these. */
    private final Map<Set<String>, NoteValidator> narrow = new ConcurrentHashMap<>();

    private VaultChecker(
            NoteValidator validator,
            NoteOptions options,
            List<VaultRule> rules,
            Predicate<NoteFile> reported,
            @Nullable CheckCache cache) {
        this.validator = validator;
        this.options = options;
        this.rules = List.copyOf(rules);
        this.reported = reported;
        this.cache = cache;
    }

    /**
     * Returns a checker with the built-in rules about several notes, which reads notes with the default options.
     *
     * @param validator checks single notes; a rule about several notes runs if its profile knows it and has it on
     * @return the checker
     */
    public static VaultChecker of(NoteValidator validator) {
        return new VaultChecker(validator, NoteOptions.defaults(), VaultRules.all(), file -> true, null);
    }

    /**
     * Returns this checker with other options for reading.
     *
     * @param changed which names are understood, and the limits
     * @return the changed checker
     */
    public VaultChecker withOptions(NoteOptions changed) {
        return new VaultChecker(validator, changed, rules, reported, cache);
    }

    /**
     * Returns this checker with rules of the caller's besides.
     *
     * @param more rules about several notes, which the profile must know too
     * @return the larger checker
     */
    public VaultChecker withRules(List<VaultRule> more) {
        List<VaultRule> all = new ArrayList<>(rules);
        all.addAll(more);
        return new VaultChecker(validator, options, all, reported, cache);
    }

    /**
     * Returns this checker, checking only some notes. They are still compared with all others.
     *
     * @param which tells the notes that the listener gets; must be thread-safe
     * @return the changed checker
     */
    public VaultChecker reporting(Predicate<NoteFile> which) {
        return new VaultChecker(validator, options, rules, which, cache);
    }

    /**
     * Returns this checker with a cache, which changes how long a check takes and nothing else.
     *
     * @param remembers what was found before; it learns from each check
     * @return the changed checker
     */
    public VaultChecker withCache(CheckCache remembers) {
        return new VaultChecker(validator, options, rules, reported, remembers);
    }

    /**
     * Checks notes. What the listener gets, and in which order, does not depend on the executor or the number of threads.
     *
     * @param files the files in any order
     * @param context what is known besides; the names of the files are added
     * @param executor runs the work, together with this thread; {@code Runnable::run} does all of it on this one
     * @param threads how many threads work, this one included: some files for each are worked on at a time
     * @param out takes the results
     * @throws InterruptedException if this thread is interrupted
     * @throws IllegalArgumentException if there is no thread
     */
    public void check(Collection<NoteFile> files, Context context, Executor executor, int threads, VaultListener out)
            throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("one thread at least, not " + threads);
        }
        List<NoteFile> sorted = files.stream().sorted().toList();
        VaultFindings shared = VaultFindings.NONE;
        List<VaultRule> on = rules.stream()
                .filter(rule -> validator.profile().isOn(rule.info().id()))
                .toList();
        if (!on.isEmpty()) {
            shared = VaultFindings.of(on, index(sorted, executor, AHEAD * threads, out));
        }
        VaultFindings findings = shared;
        List<NoteFile> checked = sorted.stream().filter(reported).toList();
        OrderedTasks.run(checked, file -> outcome(file, context, findings), executor, AHEAD * threads, outcome -> {
            outcome.tell(out);
            return out.wantsMore();
        });
    }

    private VaultIndex index(List<NoteFile> files, Executor executor, int window, VaultListener out)
            throws InterruptedException {
        List<IndexedNote> notes = new ArrayList<>();
        List<IndexPage> pages = new ArrayList<>();
        AtomicInteger done = new AtomicInteger();
        OrderedTasks.run(files, this::entry, executor, window, entry -> {
            if (entry instanceof IndexedNote note) {
                notes.add(note);
            } else if (entry instanceof IndexPage page) {
                pages.add(page);
            }
            out.indexed(done.incrementAndGet(), files.size());
            return out.wantsMore();
        });
        return new VaultIndex(notes, pages);
    }

    /** An {@link IndexedNote} or an {@link IndexPage}; for what cannot be read, the file, since checking will say so. */
    private Object entry(NoteFile file) {
        try {
            EpisodeNote note = file.read(options);
            boolean episode = file.isNamed() || EpisodeNotes.isEpisode(note);
            return episode ? IndexedNote.of(file, note.episode()) : IndexPage.of(file, note.text());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return file;
        }
    }

    /** What came of a file: either a result, or a failure, or neither if it was skipped. */
    private record Outcome(
            NoteFile file,
            @Nullable CheckedFile checked,
            @Nullable Throwable failure) {
        void tell(VaultListener out) {
            if (checked != null) {
                out.checked(checked);
            } else if (failure != null) {
                out.failed(file, failure);
            } else {
                out.skipped(file);
            }
        }
    }

    private Outcome outcome(NoteFile file, Context context, VaultFindings shared) {
        try {
            return new Outcome(file, check(file, context, shared.about(file)).orElse(null), null);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Outcome(file, null, e);
        }
    }

    private Optional<CheckedFile> check(NoteFile file, Context context, List<Rule> more) throws IOException {
        try {
            EpisodeNote note = file.read(options);
            if (!file.isNamed() && !EpisodeNotes.isEpisode(note)) {
                return Optional.empty();
            }
            ValidationReport report = validate(note, context.fileName(file.fileName()), more);
            return Optional.of(new CheckedFile(file.name(), file.path(), Optional.of(note), report, List.of()));
        } catch (NoteEncodingException | NoteLimitException e) {
            // One byte more than may be tells that there is more.
            byte[] bytes = file.bytes(options.limits().maxLength() + 1);
            ValidationReport report = validator.validate(bytes, options, context.fileName(file.fileName()));
            return Optional.of(new CheckedFile(file.name(), file.path(), Optional.empty(), report, List.of()));
        }
    }

    private ValidationReport validate(EpisodeNote note, Context context, List<Rule> more) {
        CheckCache remembers = cache;
        if (remembers == null) {
            return validator.validate(note, context, more);
        }
        String key = remembers.key(note, context);
        Optional<Set<String>> found = remembers.find(key);
        if (found.isPresent()) {
            return narrow.computeIfAbsent(found.get(), this::narrowed).validate(note, context, more);
        }
        ValidationReport report = validator.validate(note, context, more);
        remembers.learn(key, report, shared().collect(Collectors.toSet()));
        return report;
    }

    private NoteValidator narrowed(Set<String> codes) {
        Profile all = validator.profile();
        RuleId[] few = Stream.concat(
                        all.infos().stream().map(RuleInfo::id).filter(rule -> codes.contains(rule.code())), shared())
                .filter(all::isOn)
                .toArray(RuleId[]::new);
        return NoteValidator.of(all.only(few));
    }

    private Stream<RuleId> shared() {
        return rules.stream().map(rule -> rule.info().id());
    }
}
