package dev.goh.publish;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Show;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.ExportRules;
import java.util.Optional;

/**
 * One of the texts that a show sends, {@link Show#texts()}, with its blanks filled: {@code topic}, {@code show}, {@code instance},
 * {@code title} (of the broadcast), {@code guest}, {@code date}, {@code time}, {@code zone}, {@code url}, and those of
 * {@link ExportOptions#blanks()}. What is not filled stays in braces and is reported.
 */
public final class ShowText implements Export {
    private final String name;
    private final String description;

    /**
     * Makes an export of a show's text.
     *
     * @param name what the show calls it
     * @param description what it is, in a few words
     */
    public ShowText(String name, String description) {
        this.name = name;
        this.description = description;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Exported export(Episode episode, ExportOptions options) {
        Draft draft = new Draft(name, episode, options);
        String template = options.show().texts().get(name);
        if (template == null) {
            draft.missing(
                    ModelPath.ROOT, "text", Arg.text("show", options.show().name()));
            return draft.end(() -> "");
        }
        Facts facts = new Facts(episode, options);
        TextTemplate filled = TextTemplate.fill(template, blank -> value(blank, facts));
        filled.blanks()
                .forEach(blank -> draft.report(
                        ExportRules.EXPORT_READY, ModelPath.ROOT, "blank", Arg.text("blank", "{" + blank + "}")));
        return draft.end(filled::text);
    }

    private static Optional<String> value(String blank, Facts facts) {
        String given = facts.options().blanks().get(blank);
        return given != null
                ? Optional.of(given)
                : switch (blank) {
                    case "topic" -> facts.topic();
                    case "show" -> Optional.of(facts.options().show().name());
                    case "instance" -> facts.instance();
                    case "title" -> facts.broadcastTitle();
                    case "guest" -> facts.guestNames();
                    case "date" -> facts.episode().date().map(Object::toString);
                    case "time" -> facts.startTime().map(Object::toString);
                    case "zone" -> facts.zone().map(Object::toString);
                    case "url" -> facts.watchUrl();
                    default -> Optional.empty();
                };
    }
}
