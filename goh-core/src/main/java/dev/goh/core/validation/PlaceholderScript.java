package dev.goh.core.validation;

import dev.goh.core.Section;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GOH803: the blanks of the template's texts are filled. */
final class PlaceholderScript implements Rule {
    private static final Pattern SPOKEN = Pattern.compile("<[a-z][a-z ]{1,30}>");
    private static final Pattern WRITTEN = Pattern.compile("\\[[a-z][a-z/ ]{1,40}\\](?![(\\[])");
    private static final RuleInfo INFO = RuleInfo.of("GOH803", "placeholder-script")
            .category(RuleCategory.PLACEHOLDERS)
            .rationale(
                    "The template has texts to be said and sent, with blanks in them. Off by default: most people fill the"
                            + " blanks as they speak and write, which is what the template means.")
            .source("`<name>` in the talking points, [topic] in the invitation of the template")
            .from(Phase.DRAFT, Severity.INFO)
            .isOnByDefault(false)
            .variant("blank", "{blank} is not filled in", "write what it stands for")
            .bad("## Talking points", "", "- Hello, I am `<name>`")
            .good("## Talking points", "", "- Hello, I am Ana")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        for (EpisodeWalk.Text text : in.walk().texts()) {
            if (text.section() == Section.TALKING_POINTS) {
                check(text, SPOKEN, out);
            } else if (text.section().content() == Section.Content.CHECKLIST
                    && text.name().equals("details")) {
                check(text, WRITTEN, out);
            }
        }
    }

    /** Reports the first blank of a text. */
    private static void check(EpisodeWalk.Text text, Pattern blank, FindingSink out) {
        Matcher matcher = blank.matcher(text.value());
        if (matcher.find()) {
            out.at(text.path())
                    .part(TextPart.of(text.value(), matcher.start(), matcher.end()))
                    .report("blank", Arg.text("blank", matcher.group()));
        }
    }
}
