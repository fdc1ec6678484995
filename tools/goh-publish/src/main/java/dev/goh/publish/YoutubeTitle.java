package dev.goh.publish;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.ExportRules;
import java.util.Optional;
import java.util.regex.Pattern;

/** The title of the broadcast: {@code Tracing (Grafana Office Hours #22)}. One line. */
public final class YoutubeTitle implements Export {
    /** How many characters (Unicode code points) YouTube takes. */
    public static final int MAX_CHARACTERS = 100;

    private static final ModelPath TITLE = ModelPath.of("title", "text");

    YoutubeTitle() {}

    @Override
    public String name() {
        return "youtube-title";
    }

    @Override
    public String description() {
        return "the broadcast's title";
    }

    @Override
    public Exported export(Episode episode, ExportOptions options) {
        Draft draft = new Draft(name(), episode, options);
        Facts facts = new Facts(episode, options);
        Optional<String> title = facts.broadcastTitle();
        if (title.isEmpty()) {
            draft.missing(ModelPath.of("title"), "title");
        } else {
            check(title.get(), facts, draft);
        }
        return draft.end(() -> title.orElseThrow() + "\n");
    }

    private static void check(String title, Facts facts, Draft draft) {
        Optional<String> instance = facts.instance();
        if (instance.isEmpty()) {
            draft.report(ExportRules.SHOW_TITLE_NUMBER, TITLE, "unknown");
        } else if (!names(title, facts.episode(), instance.get())) {
            draft.report(
                    ExportRules.SHOW_TITLE_NUMBER,
                    TITLE,
                    "absent",
                    Arg.text("instance", instance.get()),
                    Arg.text("show", facts.options().show().name()));
        }
        int count = title.codePointCount(0, title.length());
        if (count > MAX_CHARACTERS) {
            draft.report(
                    ExportRules.SHOW_TITLE_LIMITS,
                    TITLE,
                    "length",
                    Arg.number("count", count),
                    Arg.number("limit", MAX_CHARACTERS));
        }
        Refused.in(title)
                .ifPresent(text ->
                        draft.report(ExportRules.SHOW_TITLE_LIMITS, TITLE, "character", Arg.text("text", text)));
    }

    /** A number may have other zeros before it; instead of a day the year is enough, as in "November 2024". */
    private static boolean names(String title, Episode episode, String instance) {
        Pattern pattern = episode.number()
                .map(number -> Pattern.compile("#0*" + number + "(?![0-9])"))
                .orElseGet(() -> Pattern.compile(Pattern.quote(instance.substring(0, 4))));
        return pattern.matcher(title).find();
    }
}
