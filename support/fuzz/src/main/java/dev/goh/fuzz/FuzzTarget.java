package dev.goh.fuzz;

import java.util.function.Consumer;

/** What can be fuzzed. */
public enum FuzzTarget {
    /** {@link NoteTarget}. */
    NOTE("NoteTarget", NoteTarget::fuzzerTestOneInput),
    /** {@link EditTarget}. */
    EDIT("EditTarget", EditTarget::fuzzerTestOneInput),
    /** {@link JsonTarget}. */
    JSON("JsonTarget", JsonTarget::fuzzerTestOneInput),
    /** {@link FrontMatterTarget}. */
    FRONT_MATTER("FrontMatterTarget", FrontMatterTarget::fuzzerTestOneInput),
    /** {@link ConfigurationTarget}. */
    CONFIGURATION("ConfigurationTarget", ConfigurationTarget::fuzzerTestOneInput),
    /** {@link SuppressionTarget}. */
    SUPPRESSION("SuppressionTarget", SuppressionTarget::fuzzerTestOneInput),
    /** {@link MergeTarget}. */
    MERGE("MergeTarget", MergeTarget::fuzzerTestOneInput);

    private final String folder;

    @SuppressWarnings("ImmutableEnumChecker") // all are functions without a state
    private final Consumer<byte[]> check;

    FuzzTarget(String folder, Consumer<byte[]> check) {
        this.folder = folder;
        this.check = check;
    }

    /** The class's name, and that of the folder of its inputs. */
    public String folder() {
        return folder;
    }

    /**
     * Checks one input.
     *
     * @throws AssertionError if a law is broken
     */
    public void check(byte[] input) {
        check.accept(input);
    }
}
