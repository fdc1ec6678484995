package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import dev.goh.core.Section;
import dev.goh.core.TalkingPoint;
import dev.goh.core.Timestamp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** flexmark judges {@link InlineText}: the links of a line, and what a reader sees of it. */
class InlineJudgeTest {
    private static final Parser FLEXMARK = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(WikiLinkExtension.create()))
                    .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true))
            .build();

    /** What flexmark finds in a line. */
    private static final class Judged {
        final StringBuilder plain = new StringBuilder();
        final List<String> links = new ArrayList<>();

        Judged(String line) {
            // A letter in front keeps the line a paragraph.
            collect(FLEXMARK.parse("x " + line));
            plain.delete(0, 2);
        }

        private void collect(Node node) {
            if (node instanceof WikiLink wiki) {
                links.add(wiki.getLink().toString().trim());
                plain.append(wiki.getText().isBlank() ? wiki.getLink() : wiki.getText());
                return;
            }
            if (node instanceof AutoLink auto) {
                links.add(auto.getText().toString());
                plain.append(auto.getText());
                return;
            }
            if (node instanceof Code code) {
                plain.append(code.getText());
                return;
            }
            if (node instanceof RefNode) {
                // Brackets without a definition are text; notes hold no definitions.
                plain.append(node.getChars());
                return;
            }
            if (node instanceof LinkNode link) {
                links.add(link.getUrl().toString());
            } else if (node instanceof Text text) {
                plain.append(text.getChars().unescape());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                plain.append(' ');
            } else if (!node.hasChildren() && !(node instanceof Document)) {
                plain.append(node.getChars());
            }
            node.getChildren().forEach(this::collect);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "a [link](https://example.org/a_(b)) here",
                "[[Wiki]] and [[Target|shown]]",
                "`code [x](y)` and ``two ` ticks``",
                "*one* **two** ***three*** _four_ snake_case_name 2 * 3 * 4",
                "![image](https://example.org/i.png) <https://example.org>",
                "an \\*escaped\\* star, a \\[bracket\\]",
                "[unclosed](https://example.org",
                "[a [nested] label](https://example.org \"a title\")",
                "[two words](not a target)"
            })
    void aLineIsReadAsFlexmarkReadsIt(String line) {
        Judged judged = new Judged(line);
        assertThat(links(line)).isEqualTo(judged.links);
        assertThat(InlineText.plain(line)).isEqualTo(judged.plain.toString());
    }

    @Test
    @Tag("corpus")
    void theLinesOfRealNotesAreReadAsFlexmarkReadsThem() {
        Set<String> lines = new LinkedHashSet<>();
        for (Path file : Corpus.notes()) {
            lines.addAll(lines(EpisodeNote.parse(Corpus.text(file)).episode()));
        }
        Map<String, String> differences = new LinkedHashMap<>();
        int judgedLines = 0;
        for (String line : lines) {
            // Entities and raw HTML are none of the core's business; flexmark would take both out.
            if (line.matches(".*(&\\w+;|<[a-zA-Z/!]).*") || !Flexmark.bears(line)) {
                continue;
            }
            judgedLines++;
            Judged judged = new Judged(line);
            if (!links(line).equals(judged.links)
                    || !InlineText.plain(line).equals(judged.plain.toString().strip())) {
                differences.put(line, judged.plain + " " + judged.links);
            }
        }
        System.out.println("inline text: " + judgedLines + " real lines judged by flexmark");
        assertThat(differences).isEmpty();
        assertThat(judgedLines).isGreaterThan(1000);
    }

    private static List<String> lines(Episode episode) {
        List<String> lines = new ArrayList<>();
        for (Section section : List.of(Section.PRE_SHOW, Section.JUST_BEFORE, Section.POST_SHOW)) {
            lines.addAll(
                    episode.checklist(section).stream().map(ChecklistItem::text).toList());
        }
        lines.addAll(episode.talkingPoints().stream().map(TalkingPoint::text).toList());
        lines.addAll(episode.timestamps().stream().map(Timestamp::title).toList());
        episode.references().forEach(group -> group.references().forEach(reference -> lines.add(reference.text())));
        return lines;
    }

    private static List<String> links(String line) {
        return InlineText.links(line).stream()
                .filter(link -> link.kind() != InlineLink.Kind.BARE)
                .map(InlineLink::target)
                .toList();
    }
}
