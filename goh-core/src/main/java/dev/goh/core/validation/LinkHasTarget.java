package dev.goh.core.validation;

import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;

/** GOH702: a link leads somewhere. */
final class LinkHasTarget implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH702", "link-has-target")
            .category(RuleCategory.LINKS)
            .rationale("A link without a target was meant to be filled in later.")
            .source("[Link to YouTube video]() in real notes")
            .from(Phase.DRAFT, Severity.WARNING)
            .variant("empty", "link \"{label}\" has no target", "put an address between the parentheses")
            .fix("video", Applicability.SAFE, "link to the video {id}")
            .bad("## Talking points", "", "- Read the [docs]()")
            .good("## Talking points", "", "- Read the [docs](https://example.org/docs)")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        for (EpisodeWalk.Text text : in.walk().texts()) {
            if (!holdsEmptyBrackets(text.value())) {
                continue;
            }
            String visible = withoutComments(withoutComments(text.value(), "<!--", "-->"), "%%", "%%");
            for (ProseLine line : ProseLine.of(visible)) {
                if (report(text, line, out)) {
                    break;
                }
            }
        }
    }

    /** Whether a text has brackets with nothing in them where the target of a link would stand. */
    private static boolean holdsEmptyBrackets(String text) {
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
            int end = at + 2;
            while (end < text.length() && (text.charAt(end) == '<' || Character.isWhitespace(text.charAt(end)))) {
                end++;
            }
            if (end < text.length() && (text.charAt(end) == '>' || text.charAt(end) == ')')) {
                return true;
            }
        }
        return false;
    }

    /** The text with blanks where comments are, which nobody but the author sees. */
    private static String withoutComments(String text, String begin, String end) {
        StringBuilder visible = new StringBuilder(text);
        int open = text.indexOf(begin);
        while (open >= 0) {
            int close = text.indexOf(end, open + begin.length());
            if (close < 0) {
                break;
            }
            for (int i = open; i < close + end.length(); i++) {
                visible.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
            open = text.indexOf(begin, close + end.length());
        }
        return visible.toString();
    }

    /** Reports the first such link of a line; of one text, one is reported. */
    private static boolean report(EpisodeWalk.Text text, ProseLine line, FindingSink out) {
        for (InlineLink link : InlineText.links(line.text())) {
            boolean markdown = link.kind() == InlineLink.Kind.MARKDOWN || link.kind() == InlineLink.Kind.IMAGE;
            if (markdown && link.target().isBlank()) {
                out.at(text.path())
                        .part(TextPart.of(text.value(), line.from() + link.start(), line.from() + link.end()))
                        .report("empty", Arg.text("label", Quoted.of(link.label())));
                return true;
            }
        }
        return false;
    }
}
