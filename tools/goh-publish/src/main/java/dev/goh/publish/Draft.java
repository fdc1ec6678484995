package dev.goh.publish;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.ExportRules;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import dev.goh.core.validation.RuleOption;
import dev.goh.core.validation.Rules;
import dev.goh.core.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One export as it is made: what goes into it, and what is found on the way. Not thread-safe. */
final class Draft {
    private static final List<RuleId> RULES = List.of(
            Rules.SHOW_TITLE_NUMBER,
            Rules.SHOW_TITLE_LIMITS,
            Rules.DESCRIPTION_LIMITS,
            Rules.INVITE_WINDOW,
            Rules.INVITE_LOCATION,
            Rules.EXPORT_READY);

    /** What ends a line for some programs, though not in a note, and in no format that is written here. */
    private static final Pattern ODD_BREAK = Pattern.compile("[\\x0b\\x0c\\x1c-\\x1e\\x85\\u2028\\u2029]");

    private final String format;
    private final Episode episode;
    private final ExportOptions options;
    private final List<Rule> found = new ArrayList<>();
    private boolean writable = true;

    /** A finding to be made once severities are known. */
    private record Found(RuleInfo info, ModelPath path, String variant, List<Arg> args) implements Rule {
        @Override
        public void check(RuleInput in, FindingSink out) {
            out.at(path).report(variant, args.toArray(Arg[]::new));
        }
    }

    Draft(String format, Episode episode, ExportOptions options) {
        this.format = format;
        this.episode = episode;
        this.options = options;
    }

    Episode episode() {
        return episode;
    }

    ExportOptions options() {
        return options;
    }

    <T> T option(RuleOption<T> option) {
        return options.profile().value(option);
    }

    void report(RuleInfo rule, ModelPath path, String variant, Arg... args) {
        found.add(new Found(rule, path, variant, List.of(args)));
    }

    /** Something is missing without which nothing is written. */
    void missing(ModelPath path, String variant, Arg... args) {
        writable = false;
        Arg[] all = Stream.concat(Stream.of(Arg.text("format", format)), Stream.of(args))
                .toArray(Arg[]::new);
        report(ExportRules.EXPORT_READY, path, variant, all);
    }

    /** Makes sure that a text can stand in a format that has no way to write control characters. */
    void checkCharacters(ModelPath path, String what, String text) {
        text.codePoints()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t' || c == 0xfffe || c == 0xffff)
                .findFirst()
                .ifPresent(c -> missing(
                        path,
                        "character",
                        Arg.text("what", what),
                        Arg.text("text", String.format(Locale.ROOT, "U+%04X", c))));
    }

    /**
     * Ends the export; the text is asked for only if nothing is missing. One that says nothing is not written. Nothing that a note
     * holds begins a line of it.
     */
    Exported end(Supplier<String> text) {
        Optional<String> written = writable
                ? Optional.of(ODD_BREAK.matcher(text.get()).replaceAll(" ")).filter(made -> !made.isBlank())
                : Optional.empty();
        if (writable && written.isEmpty()) {
            missing(ModelPath.ROOT, "empty");
        }
        return new Exported(written, findings());
    }

    private List<Finding> findings() {
        // Whatever the caller's profile knows, it is said why nothing is written.
        Profile profile = Profiles.officeHours()
                .only(Rules.EXPORT_READY)
                .and(options.profile())
                .on(Rules.EXPORT_READY);
        RuleId[] on = RULES.stream().filter(profile::isOn).toArray(RuleId[]::new);
        Context context = new Context(options.phase(), Optional.empty(), options.videoLength(), Optional.empty());
        return Validator.of(profile.only(on))
                .validate(episode, context, context.guess(episode), found)
                .findings();
    }
}
