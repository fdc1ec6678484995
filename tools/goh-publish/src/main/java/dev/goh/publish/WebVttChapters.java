package dev.goh.publish;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import java.util.List;

/** WebVTT chapters. Every chapter has an end, so the length of the video must be known. */
public final class WebVttChapters implements Export {
    WebVttChapters() {}

    @Override
    public String name() {
        return "webvtt";
    }

    @Override
    public String description() {
        return "WebVTT chapters; needs the video's length";
    }

    @Override
    public Exported export(Episode episode, ExportOptions options) {
        Draft draft = new Draft(name(), episode, options);
        List<Chapter> chapters = Chapter.writable(draft);
        if (options.videoLength().isEmpty() && !chapters.isEmpty()) {
            draft.missing(ModelPath.of("timestamps", chapters.size() - 1, "at"), "duration");
        }
        return draft.end(() -> write(chapters));
    }

    private static String write(List<Chapter> chapters) {
        StringBuilder out = new StringBuilder("WEBVTT\n");
        for (Chapter chapter : chapters) {
            out.append('\n')
                    .append(Chapter.clock(chapter.start()))
                    .append(" --> ")
                    .append(Chapter.clock(chapter.end().orElseThrow()))
                    .append('\n')
                    .append(chapter.label()
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;"))
                    .append('\n');
        }
        return out.toString();
    }
}
