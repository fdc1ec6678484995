package dev.goh.publish;

import dev.goh.core.ChapterProblem;
import dev.goh.core.Chapters;
import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.ExportRules;

/** The chapters as YouTube reads them from a description, also where it would make none of them. */
public final class YoutubeChapters implements Export {
    YoutubeChapters() {}

    @Override
    public String name() {
        return "chapters";
    }

    @Override
    public String description() {
        return "chapters as text, for YouTube";
    }

    @Override
    public Exported export(Episode episode, ExportOptions options) {
        Draft draft = new Draft(name(), episode, options);
        if (episode.timestamps().isEmpty()) {
            draft.missing(ModelPath.of("timestamps"), "timestamps");
        }
        Chapters chapters = of(episode, options);
        report(chapters, draft);
        return draft.end(() -> chapters.text() + "\n");
    }

    static Chapters of(Episode episode, ExportOptions options) {
        return options.videoLength()
                .map(length -> Chapters.of(episode.timestamps(), length))
                .orElseGet(episode::chapters);
    }

    static void report(Chapters chapters, Draft draft) {
        for (ChapterProblem problem : chapters.problems()) {
            draft.report(ExportRules.EXPORT_READY, problem.path(), "chapters", Arg.text("problem", problem.message()));
        }
    }
}
