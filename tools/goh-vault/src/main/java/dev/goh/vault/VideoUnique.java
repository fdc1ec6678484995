package dev.goh.vault;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;

/** GOH206: one video, one episode. */
final class VideoUnique implements VaultRule {
    private static final RuleInfo INFO = RuleInfo.of("GOH206", "video-unique")
            .category(RuleCategory.VIDEO)
            .rationale(
                    "A video is one episode. A second note with its link was copied, and still leads to the old show.")
            .source("the notes contradict each other")
            .from(Phase.SCHEDULED, Severity.ERROR)
            .variant("shared", "video {id} is also that of \"{note}\"", "paste the link of this episode's video")
            .bad(Doubles.besideTea("GOH 42 - Coffee", "dQw4w9WgXcQ", "2024-03-08"))
            .good(Doubles.besideTea("GOH 42 - Coffee", "Te4Kettle_8", "2024-03-08"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(VaultIndex index, VaultSink out) {
        Doubles.find(
                index,
                IndexedNote::videoId,
                (note, other) -> out.report(
                        note,
                        ModelPath.of(note.videoIsLinked() ? "url" : "embed"),
                        "shared",
                        Arg.text("id", note.videoId().orElseThrow()),
                        Arg.text("note", Doubles.name(note, other))));
    }
}
