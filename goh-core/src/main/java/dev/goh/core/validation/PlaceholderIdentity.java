package dev.goh.core.validation;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.ModelPath;
import dev.goh.core.VideoLink;
import java.util.List;

/** GOH801: what names the episode is no placeholder. */
final class PlaceholderIdentity implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH801", "placeholder-identity")
            .category(RuleCategory.PLACEHOLDERS)
            .rationale("A note that is scheduled under the name TBD is found by nobody.")
            .source("TBD in file names, titles and links of real notes")
            .from(Phase.SCHEDULED, Severity.WARNING)
            .variant("file", "the file's name still says {word}", "rename the file")
            .variant("title", "the title still says {word}", "say what the show is about")
            .variant("url", "url still says {word}", "paste the link of the video")
            .bad("# CCG 021 - TBD")
            .good("# CCG 021 - Tea")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        String title = in.episode().title().map(EpisodeTitle::text).orElse("");
        String url = in.episode().url().map(VideoLink::text).orElse("");
        report(PlaceholderWords.in(in.context().noteName().orElse("")), ModelPath.ROOT, "file", out);
        report(PlaceholderWords.in(title), ModelPath.of("title", "text"), "title", out);
        report(PlaceholderWords.inLink(url), ModelPath.of("url"), "url", out);
    }

    private static void report(List<TextPart> words, ModelPath path, String variant, FindingSink out) {
        for (TextPart part : words) {
            FindingSink.Draft draft = out.at(path);
            if (!path.isRoot()) {
                draft.part(part);
            }
            draft.report(variant, Arg.text("word", part.text()));
        }
    }
}
