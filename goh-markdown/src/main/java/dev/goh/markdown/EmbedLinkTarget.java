package dev.goh.markdown;

import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import dev.goh.core.ModelPath;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import dev.goh.core.validation.Rules;

/** GOH702 for the link that shows the video: without a target it is layout, and the episode does not hold it. */
final class EmbedLinkTarget implements ReadingRule {
    private static final RuleInfo INFO =
            Rules.named(Rules.LINK_HAS_TARGET.code()).orElseThrow();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoteReading note, RuleInput in, FindingSink out) {
        boolean first = in.episode().embed().isEmpty();
        for (int line : note.emptyForms()) {
            if (EmbedForm.read(note.lines().trimmed(line), note.vocabulary()) == null) {
                continue;
            }
            InlineLink link = InlineText.wholeLink(note.lines().trimmed(line)).orElse(null);
            if (link != null && link.target().isEmpty()) {
                FindingSink.Draft draft = out.at(ModelPath.of("embed")).span(note.line(line));
                // A new embed is written into the first empty form; that need not be this one.
                if (first) {
                    in.episode()
                            .url()
                            .flatMap(VideoLink::videoId)
                            .filter(VideoLink::isVideoId)
                            .ifPresent(
                                    id -> draft.fix("video", new Edit.SetEmbed(VideoEmbed.of(id)), Arg.text("id", id)));
                }
                draft.report("empty", Arg.text("label", link.label()));
            }
            first = false;
        }
    }
}
