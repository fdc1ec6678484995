package dev.goh.vault;

import dev.goh.core.internal.EditDistance;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The built-in profiles by the names that users write, with the rules about several notes. */
public final class NamedProfiles {
    /** The profile that holds unless another one is named. */
    public static final String DEFAULT = "office-hours";

    private static final Map<String, Profile> ALL = new TreeMap<>(Map.of(
            DEFAULT,
            Profiles.officeHours().and(VaultRules.profile()),
            "core",
            one(Profiles.core()),
            "youtube",
            one(Profiles.youtube()).on(new VideoUnique().info().id()),
            "obsidian",
            one(Profiles.obsidian()).on(new IndexListsNote().info().id()),
            "podcast",
            one(Profiles.podcast()),
            "search",
            one(Profiles.search()).on(new VideoUnique().info().id()),
            "strict",
            Profiles.strict().and(VaultRules.profile()).on(VaultRules.ids())));

    private NamedProfiles() {}

    /** A profile of rules about single notes, which knows the others too. */
    private static Profile one(Profile profile) {
        return profile.and(VaultRules.profile()).off(VaultRules.ids());
    }

    /**
     * Finds a profile.
     *
     * @param name for example {@code office-hours}
     * @return the profile; empty if there is none of this name
     */
    public static Optional<Profile> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /**
     * Returns the names.
     *
     * @return the names in alphabetical order
     */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * Says that there is no profile of a name.
     *
     * @param name what was written
     * @return the name, and the nearest one that exists
     */
    public static String unknown(String name) {
        return "no profile \"" + name + "\"; did you mean "
                + EditDistance.nearest(name, ALL.keySet()).orElse(DEFAULT) + "? Profiles are "
                + String.join(", ", ALL.keySet());
    }
}
