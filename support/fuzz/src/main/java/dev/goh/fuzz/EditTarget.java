package dev.goh.fuzz;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.TaskState;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteEdit;

/** The text of a note and edits of its episode: what is put is got, and nothing else is touched. */
public final class EditTarget {
    private EditTarget() {}

    /** Checks one input: a note, then a script. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Input input = new Input(bytes);
        input.note().ifPresent(note -> check(note, input));
    }

    private static void check(EpisodeNote note, Input input) {
        Episode edited = input.edited(note.episode());
        NoteLaws.offer(note, edited, NoteLaws.isRepresentable(edited))
                .ifPresent(changed -> NoteLaws.put(changed, note.episode()));
        checkTick(note);
    }

    /** L4 and L5 for the commonest edit: the box alone changes, and changes back. */
    private static void checkTick(EpisodeNote note) {
        for (Section section : new Section[] {Section.PRE_SHOW, Section.JUST_BEFORE, Section.POST_SHOW}) {
            if (note.episode().checklist(section).stream().noneMatch(ChecklistItem::isOpen)) {
                continue;
            }
            Episode ticked = note.episode()
                    .withChecklist(
                            section,
                            note.episode()
                                    .checklist(section)
                                    .replaceFirst(ChecklistItem::isOpen, item -> item.withState(TaskState.DONE)));
            EpisodeNote changed = note.with(ticked);
            Law.equal(changed.edits().size(), 1, "L5 one edit");
            NoteEdit edit = changed.edits().get(0);
            Law.equal(edit.text(), "x", "L5 what is written");
            String around = note.text().substring(edit.start() - 1, edit.end() + 1);
            Law.holds(around.equals("[ ]") || around.equals("[]"), "L5 the box alone: %s", around);
            if (around.equals("[ ]")) {
                Law.equal(changed.with(note.episode()).text(), note.text(), "L4 undo");
            }
        }
    }
}
