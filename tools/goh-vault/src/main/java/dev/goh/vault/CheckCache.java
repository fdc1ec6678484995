package dev.goh.vault;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.vault.internal.LimitedInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Remembers which rules found something in a note. A note that is the same is then checked by those alone, most often by none; what
 * is found is the same as without a cache. Rules about several notes are no part of it: they always run.
 *
 * <p>A note is known by a SHA-256 of its text, its file's name, what is known about its phase, and a basis that stands for all else: the
 * rules and how they are set. Not by the time of its file. Thread-safe.
 */
public final class CheckCache {
    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64}( [A-Z]{2,12}[0-9]{3,4})*");

    /** Whether these speak of permissions or crashes depends on more than the rule and the note. */
    private static final Set<RuleId> UNSTEADY = Set.of(
            EngineRules.SUPPRESSION_INVALID.id(), EngineRules.SUPPRESSION_UNUSED.id(), EngineRules.RULE_CRASHED.id());

    private final String basis;
    private final Map<String, Set<String>> known;
    private final Map<String, Set<String>> used = new ConcurrentHashMap<>();

    private CheckCache(String basis, Map<String, Set<String>> known) {
        this.basis = basis;
        this.known = known;
    }

    /**
     * Returns a cache that remembers nothing yet.
     *
     * @param basis stands for everything besides a note and its context that decides what is found in it: the rules, the version of
     *     whatever holds them, the profile, the options for reading
     * @return the cache
     */
    public static CheckCache empty(String basis) {
        return new CheckCache(basis, Map.of());
    }

    /**
     * Reads a cache. A file that is missing, cannot be read, is damaged or longer than 64 MiB is no cache, and does no harm.
     *
     * @param file where it was written
     * @param basis see {@link #empty}; what was written on another basis is not found
     * @return what the file holds, or an empty cache
     */
    public static CheckCache read(Path file, String basis) {
        Map<String, Set<String>> known = new ConcurrentHashMap<>();
        String text;
        try {
            text = new String(LimitedInput.read(file, LimitedInput.LARGEST), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return empty(basis);
        }
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (!LINE.matcher(line).matches()) {
                return empty(basis);
            }
            List<String> words = List.of(line.split(" "));
            known.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
        return new CheckCache(basis, known);
    }

    /**
     * Writes what was learnt or used since the cache was read; all else is forgotten.
     *
     * @param file where to write; folders that are missing are made, and no link is followed
     * @throws IOException if it cannot be written, or a link is in its place
     */
    public void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(used).forEach((key, rules) -> {
            text.append(key);
            rules.forEach(rule -> text.append(' ').append(rule));
            text.append('\n');
        });
        OutputFiles.writeOurs(file, text);
    }

    /**
     * Counts the notes that were known.
     *
     * @return the number of notes that were found in the cache
     */
    public int hits() {
        return (int) used.keySet().stream().filter(known::containsKey).count();
    }

    /** What a note is known by. */
    String key(EpisodeNote note, Context context) {
        MessageDigest hash = sha256();
        for (String part : List.of(basis, context.toString(), note.text())) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            hash.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            hash.update(bytes);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The codes of the rules that found something; empty if the note is not known. */
    Optional<Set<String>> find(String key) {
        Set<String> rules = known.get(key);
        if (rules != null) {
            used.put(key, new TreeSet<>(rules));
        }
        return Optional.ofNullable(rules);
    }

    /** Learns what was found, but for rules about several notes. */
    void learn(String key, ValidationReport report, Set<RuleId> shared) {
        boolean steady = report.suppressed().isEmpty()
                && report.findings().stream().map(Finding::rule).noneMatch(UNSTEADY::contains);
        if (steady) {
            Set<String> rules = new TreeSet<>();
            for (Finding finding : report.findings()) {
                if (!shared.contains(finding.rule())) {
                    rules.add(finding.rule().code());
                }
            }
            used.put(key, rules);
        }
    }
}
