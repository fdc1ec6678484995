package dev.goh.core.validation;

import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import dev.goh.core.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GOH703: what is published holds no internal link. */
public final class LinkPublic implements Rule {
    /** Sites that only the team can open; a site counts with all that is below it. */
    public static final RuleOption<List<String>> HOSTS =
            RuleOption.texts("link-public.hosts", "drive.google.com", "docs.google.com", "monday.com", "slack.com");

    private static final Pattern HOST = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/@]*@)?([^/:?#]+)");
    private static final RuleInfo INFO = RuleInfo.of("GOH703", "link-public")
            .category(RuleCategory.LINKS)
            .rationale(
                    "Timestamps and reference links are copied to the video's description; viewers cannot open a link that"
                            + " only the team can.")
            .source("internal links stand in the template's checklists, which nobody publishes")
            .from(Phase.AIRED, Severity.WARNING)
            .option(HOSTS)
            .variant("internal", "{host} link would be published", "link something public, or move it to a checklist")
            .bad("### Reference links", "", "Board: https://acme.monday.com/boards/1")
            .good("### Reference links", "", "Tea: https://example.org/tea")
            .build();

    LinkPublic() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        List<String> hosts = in.option(HOSTS).stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .toList();
        for (EpisodeWalk.Text text : in.walk().texts()) {
            boolean published = text.section() == Section.REFERENCES || text.section() == Section.TIMESTAMPS;
            if (published && namesAny(hosts, text.value())) {
                check(text, hosts, out);
            }
        }
    }

    /** Whether a text holds the name of a site, in a link or anywhere. */
    private static boolean namesAny(List<String> hosts, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String host : hosts) {
            if (lower.contains(host)) {
                return true;
            }
        }
        return false;
    }

    /** Reports each site once for one text. */
    private static void check(EpisodeWalk.Text text, List<String> hosts, FindingSink out) {
        Set<String> reported = new HashSet<>();
        for (String line : text.value().split("\n", -1)) {
            for (InlineLink link : InlineText.links(line)) {
                String host = host(link.target());
                boolean internal = hosts.stream().anyMatch(site -> host.equals(site) || host.endsWith("." + site));
                if (internal && reported.add(host)) {
                    out.at(text.path()).part(new TextPart(link.target(), 0)).report("internal", Arg.text("host", host));
                }
            }
        }
    }

    private static String host(String target) {
        Matcher matcher = HOST.matcher(target);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
