package dev.goh.vault;

import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.FixResult;
import dev.goh.markdown.NoteValidator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mends notes of a vault, in memory: whoever asks decides whether to write them. Immutable and thread-safe. */
public final class VaultFixer {
    private static final RuleId CRASHED = EngineRules.RULE_CRASHED.id();

    private final Configuration configuration;
    private final Context context;
    private final List<VaultRule> more;
    /** The rules about several notes. */
    private final Set<RuleId> shared;

    private final NoteValidator validator;

    private VaultFixer(Configuration configuration, Context context, List<VaultRule> more) {
        this.configuration = configuration;
        this.context = context;
        this.more = List.copyOf(more);
        this.shared = Stream.concat(VaultRules.all().stream(), more.stream())
                .map(rule -> rule.info().id())
                .collect(Collectors.toUnmodifiableSet());
        // They have no fixes; off, a permission for one does not look unused.
        this.validator = NoteValidator.of(configuration.profile().off(shared.toArray(RuleId[]::new)));
    }

    /**
     * Returns a fixer.
     *
     * @param configuration the rules, and how notes are read
     * @param context what is known besides; the names of the files are added
     * @return the fixer
     */
    public static VaultFixer of(Configuration configuration, Context context) {
        return new VaultFixer(configuration, context, List.of());
    }

    /**
     * Returns this fixer with rules of the caller's besides.
     *
     * @param rules rules about several notes, which the profile must know too
     * @return the larger fixer
     */
    public VaultFixer withRules(List<VaultRule> rules) {
        return new VaultFixer(
                configuration,
                context,
                Stream.concat(more.stream(), rules.stream()).toList());
    }

    /**
     * Makes the fixes that are right without looking.
     *
     * @param file the file
     * @return what came of it; empty if it is no episode note and was not named itself
     * @throws dev.goh.markdown.NoteEncodingException if it is not UTF-8
     * @throws dev.goh.markdown.NoteLimitException if it is beyond a limit
     * @throws IOException if the file is not there or cannot be read
     */
    public Optional<FixedFile> fix(NoteFile file) throws IOException {
        EpisodeNote note = file.read(configuration.noteOptions());
        if (!file.isNamed() && !EpisodeNotes.isEpisode(note)) {
            return Optional.empty();
        }
        FixResult result = validator.fix(note, context.fileName(file.fileName()), Applicability.SAFE);
        return Optional.of(new FixedFile(file, note, result, context));
    }

    /**
     * Finds what is wrong between notes, which no fix mends. What cannot be read is passed over: mending it says why.
     *
     * @param files all files, as they are or would be by now
     * @param reported tells the notes that are asked about; they are compared with all others
     * @param out takes each of them, with what the rules about several notes found in it, which may be nothing
     * @throws InterruptedException if this thread is interrupted
     */
    public void compare(Collection<NoteFile> files, Predicate<NoteFile> reported, Consumer<CheckedFile> out)
            throws InterruptedException {
        Profile profile = configuration.profile();
        RuleId[] on = shared.stream().filter(profile::isOn).toArray(RuleId[]::new);
        if (on.length == 0) {
            return;
        }
        VaultListener listener = new VaultListener() {
            @Override
            public void checked(CheckedFile file) {
                ValidationReport report = file.report();
                List<Finding> between = report.findings().stream()
                        .filter(finding -> shared.contains(finding.rule())
                                || finding.rule().equals(CRASHED))
                        .toList();
                out.accept(new CheckedFile(
                        file.name(),
                        file.path(),
                        file.note(),
                        new ValidationReport(report.phase(), between),
                        List.of()));
            }

            @Override
            public void failed(NoteFile file, Throwable reason) {
                // Mending it failed already.
            }
        };
        VaultChecker.of(NoteValidator.of(profile.only(on)))
                .withOptions(configuration.noteOptions())
                .withRules(more)
                .reporting(reported)
                .check(files, context, Runnable::run, 1, listener);
    }
}
