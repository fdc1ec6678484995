package dev.goh.fuzz;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be fuzzed. A new target is one class, a folder of kept inputs and one line here. */
@SuppressWarnings("ImmutableEnumChecker") // all are functions without a state
public enum FuzzTarget {
    NOTE(NoteTarget::fuzzerTestOneInput, Seeds::note),
    EDIT(EditTarget::fuzzerTestOneInput, note -> Seeds.withScripts(note, 1)),
    JSON(JsonTarget::fuzzerTestOneInput, Seeds::json),
    FRONT_MATTER(FrontMatterTarget::fuzzerTestOneInput, Seeds::frontMatter),
    CONFIGURATION(ConfigurationTarget::fuzzerTestOneInput, Seeds::configuration),
    SUPPRESSION(SuppressionTarget::fuzzerTestOneInput, Seeds::note),
    MERGE(MergeTarget::fuzzerTestOneInput, note -> Seeds.withScripts(note, 4));

    private final Consumer<byte[]> check;
    private final Function<String, byte[]> seed;

    FuzzTarget(Consumer<byte[]> check, Function<String, byte[]> seed) {
        this.check = check;
        this.seed = seed;
    }

    /** The class's name, and that of the folder of its inputs: {@code FrontMatterTarget}. */
    public String folder() {
        return Arrays.stream(name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining())
                + "Target";
    }

    /**
     * Checks one input.
     *
     * @throws AssertionError if a law is broken
     */
    public void check(byte[] input) {
        check.accept(input);
    }

    /** What a fuzzer starts from: a note in the form of this target's inputs. */
    byte[] seed(String note) {
        return seed.apply(note);
    }
}
