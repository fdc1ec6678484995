package dev.goh.markdown;

import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import dev.goh.core.Link;
import java.util.List;

/**
 * The Markdown inside one value of an episode: details, an introduction, the text of an unknown section. It is read only when
 * asked for. flexmark does the reading, as CommonMark with task lists and wiki links; a text that flexmark could not bear (a
 * few hundred characters can hang it) is read line by line as inline Markdown instead. Immutable and thread-safe; equal by its
 * Markdown.
 */
public final class MarkdownText {
    private final String markdown;

    private MarkdownText(String markdown) {
        this.markdown = markdown;
    }

    /**
     * Takes a text.
     *
     * @param markdown Markdown, lines separated by LF
     * @return the text
     */
    public static MarkdownText of(String markdown) {
        return new MarkdownText(markdown);
    }

    /**
     * Returns the links in the text. Those in code are left out, but for a text that flexmark cannot bear.
     *
     * @return label and target of each link, image and bare address, in order
     */
    public List<Link> links() {
        if (Flexmark.bears(markdown)) {
            return Flexmark.links(markdown);
        }
        return markdown.lines()
                .flatMap(line -> InlineText.links(line).stream())
                .map(MarkdownText::link)
                .toList();
    }

    private static Link link(InlineLink link) {
        return new Link(InlineText.plain(link.label()), link.target());
    }

    /**
     * Renders the text. Raw HTML in it is shown, not passed on, and no link leads to a script.
     *
     * @return HTML without a page around it
     */
    public String html() {
        return Flexmark.bears(markdown) ? Flexmark.html(markdown) : "<pre>" + Html.escape(markdown) + "</pre>\n";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkdownText text && text.markdown.equals(markdown);
    }

    @Override
    public int hashCode() {
        return markdown.hashCode();
    }

    /** Returns the Markdown. */
    @Override
    public String toString() {
        return markdown;
    }
}
