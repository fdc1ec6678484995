package dev.goh.publish;

import dev.goh.core.Chapters;
import dev.goh.core.Episode;
import dev.goh.core.Guest;
import dev.goh.core.InlineText;
import dev.goh.core.ModelPath;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Show;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.ExportRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The description of the video: summary, chapters, references, the guests' contacts. */
public final class YoutubeDescription implements Export {
    /** How many bytes YouTube takes. */
    public static final int MAX_BYTES = 5000;

    YoutubeDescription() {}

    @Override
    public String name() {
        return "youtube-description";
    }

    @Override
    public String description() {
        return "the video's description";
    }

    @Override
    public Exported export(Episode episode, ExportOptions options) {
        Draft draft = new Draft(name(), episode, options);
        String text = text(episode, options, draft);
        check(text, draft);
        return draft.end(() -> text);
    }

    private static String text(Episode episode, ExportOptions options, Draft draft) {
        Facts facts = new Facts(episode, options);
        Show show = options.show();
        List<String> parts = new ArrayList<>();
        facts.summary().ifPresent(summary -> parts.add(summary.strip()));
        Chapters chapters = YoutubeChapters.of(episode, options);
        if (chapters.areAccepted()) {
            parts.add(Words.of(show, "Chapters:", "Capítulos:") + "\n" + chapters.text());
        } else {
            YoutubeChapters.report(chapters, draft);
        }
        List<String> guests =
                facts.guests().stream().map(YoutubeDescription::contact).toList();
        if (!guests.isEmpty()) {
            parts.add(Words.of(show, "Guests:", "Invitados:") + "\n" + String.join("\n", guests));
        }
        for (ReferenceGroup group : episode.references()) {
            List<String> lines = new ArrayList<>();
            lines.add(group.heading().map(InlineText::plain).orElse(Words.of(show, "Links:", "Enlaces:")));
            group.references().forEach(reference -> lines.add(line(reference)));
            parts.add(String.join("\n", lines));
        }
        return parts.isEmpty() ? "" : String.join("\n\n", parts) + "\n";
    }

    /** Who the guest is and, where an address is known, where to find them. */
    private static String contact(Guest guest) {
        String name = InlineText.plain(guest.text());
        return guest.link()
                .filter(link -> link.contains("://"))
                .filter(link -> !name.contains(link))
                .map(link -> name + ": " + link)
                .orElse(name);
    }

    /** YouTube shows addresses, not Markdown links. */
    private static String line(Reference reference) {
        String plain = InlineText.plain(reference.text());
        return reference
                .url()
                .filter(url -> !plain.contains(url))
                .map(url -> plain.endsWith(":") ? plain + " " + url : plain + ": " + url)
                .orElse(plain);
    }

    private static void check(String text, Draft draft) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            draft.report(
                    ExportRules.DESCRIPTION_LIMITS,
                    ModelPath.ROOT,
                    "length",
                    Arg.number("count", bytes),
                    Arg.number("limit", MAX_BYTES),
                    Arg.number("excess", bytes - MAX_BYTES));
        }
        Refused.in(text)
                .ifPresent(found -> draft.report(
                        ExportRules.DESCRIPTION_LIMITS, ModelPath.ROOT, "character", Arg.text("text", found)));
    }
}
