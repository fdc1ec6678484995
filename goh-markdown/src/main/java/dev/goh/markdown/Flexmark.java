package dev.goh.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.goh.core.InlineText;
import dev.goh.core.Link;
import java.util.ArrayList;
import java.util.List;

/** The one place that knows flexmark. Its parser and renderer are immutable and may be shared by threads. */
final class Flexmark {
    private static final int LONGEST_TEXT = 16_384;
    private static final int LONGEST_LINE = 4_000;
    private static final int MOST_LINES = 500;
    private static final int DEEPEST_COLUMN = 80;
    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_MARKS = 60;
    private static final int MOST_BACKSLASHES = 16;
    private static final int MOST_BRACKETS = 200;

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TaskListExtension.create(), WikiLinkExtension.create()))
            .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.SUPPRESSED_LINKS, "(?i)\\s*(?!https?:|mailto:|[^:]*$|[./#]).*")
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private Flexmark() {}

    /**
     * Whether flexmark can be given a text: it overflows the stack on long runs of {@code -}, {@code *} and {@code _}, deep
     * nesting and long tags, takes cubic time for depth, and exponential time for backslashes near brackets.
     */
    static boolean bears(String text) {
        if (text.length() > LONGEST_TEXT) {
            return false;
        }
        int lines = 0;
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (++lines > MOST_LINES || !bearsLine(text, from, end)) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    private static boolean bearsLine(String text, int from, int to) {
        int indent = Blanks.skip(text, from, to);
        if (to - from > LONGEST_LINE || Blanks.column(text, from, indent) > DEEPEST_COLUMN) {
            return false;
        }
        int marks = indent;
        while (marks < to && "-*_+>#=~` \t0123456789.)".indexOf(text.charAt(marks)) >= 0) {
            marks++;
        }
        int backslashes = 0;
        int brackets = 0;
        int tag = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            backslashes += c == '\\' ? 1 : 0;
            brackets += c == '[' || c == '(' || c == '!' || c == '`' || c == '*' || c == '_' ? 1 : 0;
            tag = c == '<' ? 1 : c == '>' ? 0 : tag == 0 ? 0 : tag + 1;
            if (tag > LONGEST_TAG) {
                return false;
            }
        }
        return marks - indent <= LONGEST_MARKS && backslashes <= MOST_BACKSLASHES && brackets <= MOST_BRACKETS;
    }

    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    static List<Link> links(String markdown) {
        List<Link> links = new ArrayList<>();
        collect(PARSER.parse(markdown), links);
        return List.copyOf(links);
    }

    private static void collect(Node node, List<Link> links) {
        if (node instanceof WikiLink wiki) {
            links.add(new Link(wiki.getText().toString(), wiki.getLink().toString()));
        } else if (node instanceof AutoLink auto) {
            links.add(new Link("", auto.getText().toString()));
        } else if (node instanceof LinkNode link && !(node instanceof Image)) {
            links.add(new Link(
                    new TextCollectingVisitor().collectAndGetText(node),
                    link.getUrl().toString()));
        } else if (node instanceof Image image) {
            links.add(new Link(image.getText().toString(), image.getUrl().toString()));
        } else if (node instanceof Text) {
            // Bare addresses are plain text to CommonMark.
            InlineText.links(node.getChars().toString()).forEach(bare -> links.add(new Link("", bare.target())));
        } else {
            for (Node child : node.getChildren()) {
                collect(child, links);
            }
        }
    }
}
