package dev.goh.core.validation;

import dev.goh.core.Chapters;
import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;
import java.util.List;

/** GOH109: labels hold nothing that YouTube and WebVTT refuse. */
final class TimestampLabelExportable implements Rule {
    private static final List<String> REFUSED = List.of("-->", "<", ">");
    private static final RuleInfo INFO = RuleInfo.of("GOH109", "timestamp-label-exportable")
            .category(RuleCategory.TIMESTAMPS)
            .rationale("YouTube takes no < or > in a description, and --> ends the times of a WebVTT cue.")
            .source("YouTube Data API, videos resource; WebVTT, cue payload")
            .from(Phase.AIRED, Severity.WARNING)
            .variant("holds", "label holds {text}, which YouTube refuses", "write it in words")
            .fix("replace", Applicability.REVIEW, "write {better} for {text}")
            .bad("### Timestamps", "", "00:00:00 Introductions", "00:20:50 Latency <5 ms")
            .good("### Timestamps", "", "00:00:00 Introductions", "00:20:50 Latency below 5 ms")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        List<Timestamp> timestamps = in.episode().timestamps();
        for (int i = 0; i < timestamps.size(); i++) {
            String title = timestamps.get(i).title();
            String label = Chapters.label(timestamps.get(i));
            String refused =
                    REFUSED.stream().filter(label::contains).findFirst().orElse(null);
            if (refused != null) {
                FindingSink.Draft draft = out.at(ModelPath.of("timestamps", i, "title"));
                int from = title.indexOf(refused);
                if (from >= 0) {
                    String better = refused.equals("-->") ? "→" : refused.equals("<") ? "‹" : "›";
                    String mended = title.replace("-->", "→").replace('<', '‹').replace('>', '›');
                    draft.part(TextPart.of(title, from, from + refused.length()))
                            .fix(
                                    "replace",
                                    new Edit.SetTimestampTitle(i, mended),
                                    Arg.text("better", better),
                                    Arg.text("text", refused));
                }
                draft.report("holds", Arg.text("text", refused));
            }
        }
    }
}
