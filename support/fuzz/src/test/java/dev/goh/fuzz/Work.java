package dev.goh.fuzz;

import dev.goh.core.Checklist;
import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.Shows;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Profiles;
import dev.goh.json.EpisodeJson;
import dev.goh.json.JsonOptions;
import dev.goh.markdown.EpisodeHtml;
import dev.goh.markdown.EpisodeLinks;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteMerge;
import dev.goh.markdown.NoteOptions;
import dev.goh.markdown.NoteValidator;
import dev.goh.testkit.EditKind;
import dev.goh.testkit.EpisodeEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What is done with a note. */
enum Work {
    READ {
        @Override
        void run(EpisodeNote note, NoteOptions options) {
            EpisodeNote.parse(note.text(), options);
        }
    },
    WRITE {
        @Override
        void run(EpisodeNote note, NoteOptions options) {
            EpisodeNote.of(note.episode(), Shows.grafanaOfficeHours(), options);
        }
    },
    CHANGE {
        @Override
        void run(EpisodeNote note, NoteOptions options) {
            changed(note, EditKind.ADD_TASK);
            changed(note, EditKind.REMOVE_ITEM).with(note.episode());
        }
    },
    REPLACE {
        @Override
        void run(EpisodeNote note, NoteOptions options) {
            EpisodeNote.parse("# A\n", options).with(note.episode());
            note.with(Episode.builder().build());
        }
    },
    VALIDATE {
        @Override
        void run(EpisodeNote note, NoteOptions options) {
            STRICT.validate(note, Context.infer());
        }
    },
    FIX {
        @Override
        void run(EpisodeNote note, NoteOptions options) {
            STRICT.fix(note, Applicability.SAFE);
        }
    },
    HTML {
        @Override
        void run(EpisodeNote note, NoteOptions options) {
            EpisodeHtml.render(note.episode(), Shows.grafanaOfficeHours());
        }
    },
    LINKS {
        @Override
        void run(EpisodeNote note, NoteOptions options) {
            EpisodeLinks.of(note.episode());
        }
    },
    JSON {
        @Override
        void run(EpisodeNote note, NoteOptions options) {
            EpisodeJson.read(EpisodeJson.write(note.episode(), WIDE_JSON), WIDE_JSON);
        }
    },
    MERGE {
        @Override
        void run(EpisodeNote note, NoteOptions options) {
            EpisodeNote ours = changed(note, EditKind.ADD_TASK);
            EpisodeNote theirs = note.with(note.episode().withDate(LocalDate.of(2026, 3, 6)));
            NoteMerge.merge(note, ours, theirs).text();
        }
    },
    REORDER {
        @Override
        void run(EpisodeNote note, NoteOptions options) {
            EpisodeNote ours = note.with(shuffled(note.episode(), 1));
            EpisodeNote theirs = note.with(shuffled(note.episode(), 2));
            NoteMerge.merge(note, ours, theirs).text();
        }
    };

    private static final NoteValidator STRICT = NoteValidator.of(Profiles.strict());
    private static final JsonOptions WIDE_JSON =
            JsonOptions.builder().maxLength(Integer.MAX_VALUE).build();

    /**
     * Does it.
     *
     * @param note the note
     * @param options how it was read
     */
    abstract void run(EpisodeNote note, NoteOptions options);

    private static Episode shuffled(Episode episode, int seed) {
        Checklist list = episode.checklist(Section.PRE_SHOW);
        return episode.withChecklist(Section.PRE_SHOW, list.withItems(shuffled(list.items(), seed)))
                .withTimestamps(shuffled(episode.timestamps(), seed))
                .withOtherSections(shuffled(episode.otherSections(), seed));
    }

    private static <T> List<T> shuffled(List<T> list, int seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static EpisodeNote changed(EpisodeNote note, EditKind kind) {
        return note.with(new EpisodeEdit(kind, 3, 5, "green tea").apply(note.episode()));
    }
}
