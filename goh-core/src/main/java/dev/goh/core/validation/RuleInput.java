package dev.goh.core.validation;

import dev.goh.core.Episode;

/** What a rule looks at. Immutable and thread-safe. */
public final class RuleInput {
    private final Episode episode;
    private final Context context;
    private final PhaseGuess phase;
    private final Profile profile;
    private final EpisodeWalk walk;

    RuleInput(Episode episode, Context context, PhaseGuess phase, Profile profile) {
        this.episode = episode;
        this.context = context;
        this.phase = phase;
        this.profile = profile;
        this.walk = new EpisodeWalk(episode);
    }

    /**
     * Returns the episode.
     *
     * @return the episode
     */
    public Episode episode() {
        return episode;
    }

    /** Everything in the episode, with its address. */
    EpisodeWalk walk() {
        return walk;
    }

    /**
     * Returns what is known about the episode besides.
     *
     * @return the context
     */
    public Context context() {
        return context;
    }

    /**
     * Returns how far the episode is taken to be.
     *
     * @return the phase with its reason
     */
    public PhaseGuess phase() {
        return phase;
    }

    /**
     * Returns what a user set.
     *
     * @param option an option of this or another rule
     * @param <T> the option's type
     * @return its value; the default unless the profile sets it
     */
    public <T> T option(RuleOption<T> option) {
        return profile.value(option);
    }
}
