package dev.goh.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.ext.wikilink.internal.WikiLinkLinkResolver;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentLinkResolverFactory;
import com.vladsch.flexmark.html.LinkResolver;
import com.vladsch.flexmark.html.renderer.LinkResolverBasicContext;
import com.vladsch.flexmark.html.renderer.LinkStatus;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import dev.goh.core.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The one place that knows flexmark. Its parser and renderer are immutable and may be shared by threads. */
final class Flexmark {
    private static final int LONGEST_TEXT = 16_384;
    private static final int LONGEST_LINE = 4_000;
    private static final int MOST_LINES = 500;
    private static final int DEEPEST_COLUMN = 80;
    private static final int LONGEST_MARKS = 60;
    private static final int LONGEST_RUN = 300;
    private static final int MOST_BACKSLASHES = 16;
    private static final int MOST_SIGNS = 200;

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TaskListExtension.create(), WikiLinkExtension.create()))
            .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.SUPPRESSED_LINKS, "")
            // One page has many texts, so an id might be there twice; and some headings in lists have lost their
            // document.
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder(OPTIONS).linkResolverFactory(new SafeLinks()).build();

    private Flexmark() {}

    /**
     * Lets no link lead to a script, or to another host that it does not name a scheme for. It is asked first, with each target:
     * entities decoded, wiki links and references included. What it lets through is written just so: flexmark would write an entity
     * that is left in it as one, and browsers would decode that.
     */
    private static final class SafeLinks extends IndependentLinkResolverFactory {
        private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
        private static final Pattern OTHER_HOST =
                Pattern.compile("[\\x00-\\x20]*[/\\\\][\\t\\n\\r]*[/\\\\].*", Pattern.DOTALL);

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(WikiLinkLinkResolver.Factory.class);
        }

        @Override
        public LinkResolver apply(LinkResolverBasicContext context) {
            return (node, basic, link) -> {
                if (isLabel(link.getLinkType())) {
                    return link;
                }
                return isSafe(link)
                        ? link.withUrl(link.getUrl().replace("&", "&amp;"))
                        : link.withStatus(LinkStatus.VALID).withUrl("#");
            };
        }

        /** Whether the link is a reference that is defined nowhere, and no link. */
        private static boolean isLabel(LinkType type) {
            return type.equals(LinkType.LINK_REF) || type.equals(LinkType.IMAGE_REF);
        }

        /** A colon before any slash, question or number sign ends a scheme; in wiki links slashes will become hyphens. */
        private static boolean isSafe(ResolvedLink link) {
            String signs = link.getLinkType().equals(WikiLinkExtension.WIKI_LINK) ? ":?#" : ":/?#";
            String url = link.getUrl();
            int end = 0;
            while (end < url.length() && signs.indexOf(url.charAt(end)) < 0) {
                end++;
            }
            boolean scheme = end < url.length() && url.charAt(end) == ':';
            return scheme
                    ? SCHEMES.contains(url.substring(0, end).toLowerCase(Locale.ROOT))
                    : !OTHER_HOST.matcher(url).matches();
        }
    }

    /**
     * Whether flexmark can be given a text: it overflows the stack on long runs of {@code -}, {@code *} and {@code _}, deep
     * nesting, and long labels, titles and tags; it takes cubic time for depth, quadratic time for signs, and exponential
     * time for backslashes after brackets.
     */
    static boolean bears(String text) {
        if (text.length() > LONGEST_TEXT) {
            return false;
        }
        int lines = 0;
        int paragraph = 0;
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int indent = Blanks.skip(text, from, end);
            if (++lines > MOST_LINES || !bearsLine(text, from, indent, end)) {
                return false;
            }
            if (indent == end || end == text.length()) {
                if (!bearsParagraph(text.substring(paragraph, end))) {
                    return false;
                }
                paragraph = end;
            }
            from = end + 1;
        }
        return true;
    }

    private static boolean bearsLine(String text, int from, int indent, int to) {
        int marks = indent;
        while (marks < to && "-*_+>#=~` \t0123456789.)[]xX".indexOf(text.charAt(marks)) >= 0) {
            marks++;
        }
        return to - from <= LONGEST_LINE
                && Blanks.column(text, from, indent) <= DEEPEST_COLUMN
                && marks - indent <= LONGEST_MARKS;
    }

    /** Whether flexmark can be given lines without a blank one between: it reads labels, titles and tags across lines. */
    private static boolean bearsParagraph(String text) {
        boolean small = text.length() <= LONGEST_RUN;
        int signs = 0;
        int backslashes = 0;
        int label = -1;
        int tag = -1;
        boolean bracket = false;
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            start = c == '\n' || start && (Blanks.isBlank(c) || c == '>');
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            signs += "[(!`*_&<".indexOf(c) >= 0 ? 1 : 0;
            bracket |= c == '[';
            backslashes += c == '\\' && bracket ? 1 : 0;
            if ((c == '[' || c == ']') && (!escaped || label < 0)) {
                label = c == '[' ? i : -1;
            } else if (tag >= 0 && text.startsWith("<!--", tag)) {
                tag = text.startsWith("-->", i - 2) ? -1 : tag;
            } else if (c == '<' || c == '>' && !start) {
                tag = c == '<' ? i : -1;
            }
            boolean quotedTag = tag >= 0 && (c == '"' || c == '\'');
            boolean tooLong = label >= 0 && i - label > LONGEST_RUN || tag >= 0 && i - tag > LONGEST_RUN;
            if (!small && (quotedTag || tooLong)) {
                return false;
            }
        }
        int title = small ? -1 : LinkTitles.firstStart(text);
        boolean longTitle = title >= 0 && text.length() - title > LONGEST_RUN;
        return signs <= MOST_SIGNS && backslashes <= MOST_BACKSLASHES && !longTitle;
    }

    static String html(String markdown) {
        // flexmark loses the letter after a box and a tab.
        String text = markdown.replace("]\t", "] ");
        return RENDERER.render(PARSER.parse(text));
    }

    static List<Link> links(String markdown) {
        List<Link> links = new ArrayList<>();
        Document document = PARSER.parse(markdown);
        collect(document, document, links);
        return List.copyOf(links);
    }

    /** The document is handed down: some headings in lists have lost theirs. */
    private static void collect(Document document, Node node, List<Link> links) {
        if (node instanceof WikiLink wiki) {
            String target = Blanks.trim(wiki.getLink().toString());
            String label = Blanks.trim(wiki.getText().toString());
            links.add(new Link(label.isEmpty() ? target : label, target));
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            links.add(new Link("", ((DelimitedLinkNode) node).getText().toString()));
        } else if (node instanceof InlineLinkNode link) {
            links.add(new Link(label(node), link.getUrl().toString()));
        } else if (node instanceof RefNode named && named.getReferenceNode(document) != null) {
            Reference reference = named.getReferenceNode(document);
            links.add(new Link(label(node), reference.getUrl().toString()));
        } else if (node instanceof Text) {
            InlineText.links(node.getChars().toString()).forEach(bare -> links.add(bareLink(node, bare)));
        } else if (!(node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock)) {
            for (Node child : node.getChildren()) {
                collect(document, child, links);
            }
        }
    }

    /** A bare address is plain text to CommonMark, and what looks like emphasis or an entity in it ends that text. */
    private static Link bareLink(Node node, InlineLink bare) {
        BasedSequence source = node.getChars().getBaseSequence();
        int from = node.getChars().subSequence(bare.start(), bare.end()).getStartOffset();
        int to = node.getParent() instanceof RefNode ? node.getEndOffset() : source.endOfLine(from);
        String line = source.subSequence(from, to).toString();
        return new Link("", InlineText.links(line).get(0).target());
    }

    private static String label(Node link) {
        return new TextCollectingVisitor().collectAndGetText(link);
    }
}
