package dev.goh.vault;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleExample;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** GOH704: the index page of a folder lists its notes. Off by default: it is for houses that keep such a page. */
final class IndexListsNote implements VaultRule {
    private static final RuleInfo INFO = RuleInfo.of("GOH704", "index-lists-note")
            .category(RuleCategory.LINKS)
            .rationale(
                    "A note that the index page does not list is hard to find. An index page is a Markdown file that is no"
                            + " episode note and links to one; it answers for its folder and those below, up to the next one.")
            .source(
                    "\"Update Grafana Office Hours Readme ... to add the new file\", pre-show checklist of the template")
            .from(Phase.DRAFT, Severity.INFO)
            .isOnByDefault(false)
            .variant("absent", "not listed in \"{page}\"", "add a link to this note there")
            .bad(new RuleExample(
                    "GOH 41 - Tea.md",
                    "---\nurl: https://youtu.be/dQw4w9WgXcQ\ndate: 2024-03-01\n---\n# GOH 41 - Tea\n",
                    Map.of(
                            "GOH 42 - Coffee.md",
                            "# GOH 42 - Coffee\n",
                            "Shows.md",
                            "# Shows\n\n- [[GOH 42 - Coffee]]\n")))
            .good(new RuleExample(
                    "GOH 41 - Tea.md",
                    "---\nurl: https://youtu.be/dQw4w9WgXcQ\ndate: 2024-03-01\n---\n# GOH 41 - Tea\n",
                    Map.of("Shows.md", "# Shows\n\n- [[GOH 41 - Tea]]\n")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(VaultIndex index, VaultSink out) {
        Map<String, List<IndexPage>> pages = pages(index);
        for (IndexedNote note : index.notes()) {
            List<IndexPage> answering = answering(note.file().folder(), pages);
            if (!answering.isEmpty() && answering.stream().noneMatch(page -> page.lists(note))) {
                out.report(
                        note,
                        ModelPath.ROOT,
                        "absent",
                        Arg.text("page", answering.get(0).file().fileName()));
            }
        }
    }

    /** The index pages by their folders. */
    private static Map<String, List<IndexPage>> pages(VaultIndex index) {
        Set<String> names = new HashSet<>();
        index.notes().forEach(note -> names.add(note.name().toLowerCase(Locale.ROOT)));
        Map<String, List<IndexPage>> pages = new HashMap<>();
        for (IndexPage page : index.pages()) {
            if (page.links().stream().anyMatch(names::contains)) {
                pages.computeIfAbsent(page.file().folder(), folder -> new ArrayList<>())
                        .add(page);
            }
        }
        return pages;
    }

    private static List<IndexPage> answering(String folder, Map<String, List<IndexPage>> pages) {
        String at = folder;
        while (!pages.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return pages.getOrDefault(at, List.of());
    }
}
