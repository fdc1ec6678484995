package dev.goh.vault;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Files and folders to leave out, as patterns: {@code templates} is any file or folder of this name, {@code 2023/drafts} one place,
 * {@code *.draft.md} and {@code old/**} may be many. Immutable and thread-safe.
 */
public final class Excludes implements Predicate<Path> {
    private static final Excludes NONE = new Excludes(Path.of("").toAbsolutePath(), List.of());

    private static final Pattern STRAY_BACKSLASH = Pattern.compile("(?:[^\\\\]|\\\\[\\[\\]{}\\\\])*+\\\\");

    private final Path folder;
    private final boolean ignoresCase;
    private final List<String> patterns;
    private final List<Glob> names;
    private final List<Glob> places;

    private Excludes(Path folder, List<String> patterns) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ignoresCase = this.folder
                .getFileSystem()
                .getPathMatcher("glob:a")
                .matches(this.folder.getFileSystem().getPath("A"));
        this.patterns = List.copyOf(patterns);
        this.names = patterns.stream()
                .filter(pattern -> pattern.indexOf('/') < 0)
                .map(this::glob)
                .toList();
        this.places = patterns.stream()
                .filter(pattern -> pattern.indexOf('/') >= 0)
                .flatMap(Excludes::alternatives)
                .map(this::glob)
                .toList();
    }

    /** Java's {@code **}{@code /} wants a folder at least; everywhere else it may also stand for none. */
    private static Stream<String> alternatives(String pattern) {
        return pattern.startsWith("**/") ? Stream.of(pattern, pattern.substring(3)) : Stream.of(pattern);
    }

    private Glob glob(String pattern) {
        String whole = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
        try {
            // Java knows what is a pattern.
            folder.getFileSystem().getPathMatcher("glob:" + whole);
        } catch (PatternSyntaxException e) {
            throw noPattern(pattern, ": " + e.getDescription());
        }
        return new Glob(comparable(whole));
    }

    /** As file systems compare names: some do not tell capitals, or two ways to write an accent. */
    private String comparable(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        return ignoresCase ? normal.toLowerCase(Locale.ROOT) : normal;
    }

    private String comparable(Path path) {
        return comparable(path.toString().replace(path.getFileSystem().getSeparator(), "/"));
    }

    private static IllegalArgumentException noPattern(String pattern, String reason) {
        return new IllegalArgumentException("\"" + pattern + "\" is no pattern" + reason);
    }

    /**
     * Returns what leaves nothing out.
     *
     * @return no patterns
     */
    public static Excludes none() {
        return NONE;
    }

    /**
     * Returns what leaves out some files and folders.
     *
     * @param folder where the patterns begin
     * @param patterns paths with slashes in which {@code *}, <code>**</code>, {@code ?}, {@code [a-z]} and {@code {a,b}} stand for
     *     others, save after a backslash; one without a slash means that name in any folder
     * @return the excludes
     * @throws IllegalArgumentException if a pattern is none, is empty, leads out of the folder, or has a backslash before anything
     *     but a bracket, a brace or a backslash
     */
    public static Excludes of(Path folder, List<String> patterns) {
        for (String pattern : patterns) {
            if (pattern.isBlank()
                    || pattern.startsWith("/")
                    || List.of(pattern.split("/")).contains("..")) {
                throw noPattern(pattern, "; write a path that begins with no slash and has no ..");
            }
            // As the end of a folder's name, which it would never match, it would leave nothing out and say nothing.
            if (STRAY_BACKSLASH.matcher(pattern).lookingAt()) {
                throw noPattern(pattern, "; write / between folders, on Windows too");
            }
        }
        return new Excludes(folder, patterns);
    }

    /**
     * Tells whether a file or folder is left out. What is below a folder that is left out need not be asked for.
     *
     * @param path the file or folder
     * @return whether a pattern means it
     */
    @Override
    public boolean test(Path path) {
        Path name = path.getFileName();
        if (name != null && !names.isEmpty() && isAny(names, name)) {
            return true;
        }
        if (places.isEmpty()) {
            return false;
        }
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(folder) && isAny(places, folder.relativize(whole));
    }

    private boolean isAny(List<Glob> globs, Path path) {
        String name = comparable(path);
        return globs.stream().anyMatch(glob -> glob.matches(name));
    }

    /** Returns the patterns. */
    @Override
    public String toString() {
        return patterns.toString();
    }
}
