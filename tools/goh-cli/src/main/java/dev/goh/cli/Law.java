package dev.goh.cli;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.TaskState;
import dev.goh.json.EpisodeJson;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteOptions;
import dev.goh.vault.EpisodeNotes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold for every note, so that it can be trusted to the library. */
enum Law {
    IDENTITY("a note that is read keeps every byte") {
        @Override
        boolean holds(byte[] bytes, EpisodeNote note, NoteOptions options) {
            return Arrays.equals(note.text().getBytes(StandardCharsets.UTF_8), bytes);
        }
    },
    GET_PUT("saving without a change changes nothing") {
        @Override
        boolean holds(byte[] bytes, EpisodeNote note, NoteOptions options) {
            Episode again = EpisodeNote.parse(note.text(), options).episode();
            return note.with(again).text().equals(note.text());
        }
    },
    PUT_GET("ticking a task changes nothing but its box") {
        @Override
        boolean concerns(EpisodeNote note) {
            return ticked(note.episode()) != null;
        }

        @Override
        boolean holds(byte[] bytes, EpisodeNote note, NoteOptions options) {
            Episode ticked = ticked(note.episode());
            if (ticked == null) {
                return true;
            }
            String text = note.with(ticked).text();
            return openBox(note.text(), text).isPresent()
                    && EpisodeNote.parse(text, options).episode().equals(ticked);
        }
    },
    UNDO("and taking the tick back gives the same text again") {
        @Override
        boolean concerns(EpisodeNote note) {
            return ticked(note.episode()) != null;
        }

        @Override
        boolean holds(byte[] bytes, EpisodeNote note, NoteOptions options) {
            Episode ticked = ticked(note.episode());
            if (ticked == null) {
                return true;
            }
            EpisodeNote changed = note.with(ticked);
            String back = changed.with(note.episode()).text();
            return openBox(back, changed.text()).filter(OPEN_BOX::equals).isPresent()
                    && (back.equals(note.text()) || isEmptyBox(note.text(), changed.text()));
        }
    },
    IMAGE("the episode written as a new note reads back the same") {
        @Override
        boolean holds(byte[] bytes, EpisodeNote note, NoteOptions options) {
            String written = EpisodeNotes.create(note.episode(), options).text();
            return EpisodeNote.parse(written, options).episode().equals(note.episode());
        }
    },
    CANONICAL("and written once more gives the same text") {
        @Override
        boolean holds(byte[] bytes, EpisodeNote note, NoteOptions options) {
            String written = EpisodeNotes.create(note.episode(), options).text();
            Episode read = EpisodeNote.parse(written, options).episode();
            return EpisodeNotes.create(read, options).text().equals(written);
        }
    },
    JSON("the episode written as JSON reads back the same") {
        @Override
        boolean holds(byte[] bytes, EpisodeNote note, NoteOptions options) {
            return EpisodeJson.read(EpisodeJson.write(note.episode())).equals(note.episode());
        }
    };

    private static final String OPEN_BOX = "[ ]";
    private static final String EMPTY_BOX = "[]";
    private static final String DONE_BOX = "[x]";

    private final String meaning;

    Law(String meaning) {
        this.meaning = meaning;
    }

    /** What the law says, in a few words. */
    String meaning() {
        return meaning;
    }

    /** Whether the note has what the law is about. */
    boolean concerns(EpisodeNote note) {
        return true;
    }

    /**
     * Checks the law.
     *
     * @param bytes what the file holds
     * @param note the note that was read from it
     * @param options how it was read
     * @throws RuntimeException if the library gives up, which breaks the law too
     */
    abstract boolean holds(byte[] bytes, EpisodeNote note, NoteOptions options);

    /** The episode with its first open task ticked; null if none is open. */
    private static @Nullable Episode ticked(Episode episode) {
        for (Section section : Section.titled()) {
            if (section.content() == Section.Content.CHECKLIST) {
                Checklist checklist = episode.checklist(section);
                Checklist changed =
                        checklist.replaceFirst(ChecklistItem::isOpen, item -> item.withState(TaskState.DONE));
                if (!changed.equals(checklist)) {
                    return episode.withChecklist(section, changed);
                }
            }
        }
        return null;
    }

    /** The box that was ticked, if that is all in which two texts differ. */
    private static Optional<String> openBox(String before, String after) {
        int at = Arrays.mismatch(before.toCharArray(), after.toCharArray());
        for (String box : new String[] {OPEN_BOX, EMPTY_BOX}) {
            if (at > 0
                    && before.startsWith(box, at - 1)
                    && after.startsWith(DONE_BOX, at - 1)
                    && before.substring(at - 1 + box.length()).equals(after.substring(at - 1 + DONE_BOX.length()))) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    /** An empty box is given back with the blank that it should have. */
    private static boolean isEmptyBox(String before, String ticked) {
        return openBox(before, ticked).filter(EMPTY_BOX::equals).isPresent();
    }
}
