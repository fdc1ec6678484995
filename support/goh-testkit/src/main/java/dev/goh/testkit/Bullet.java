package dev.goh.testkit;

import dev.goh.core.ChecklistItem;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TaskState;
import java.util.List;
import java.util.Optional;

/** A checklist item or a talking point: an item of whatever list. */
record Bullet(Optional<TaskState> state, String text, String details, List<Bullet> children) {
    static Bullet of(ChecklistItem item) {
        List<Bullet> children = item.children().stream().map(Bullet::of).toList();
        return new Bullet(item.state(), item.text(), item.details(), children);
    }

    static Bullet of(TalkingPoint point) {
        List<Bullet> children = point.children().stream().map(Bullet::of).toList();
        return new Bullet(point.state(), point.text(), point.details(), children);
    }

    ChecklistItem toItem() {
        return ChecklistItem.builder()
                .state(state)
                .text(text)
                .details(details)
                .children(children.stream().map(Bullet::toItem).toList())
                .build();
    }

    TalkingPoint toPoint() {
        return TalkingPoint.builder()
                .state(state)
                .text(text)
                .details(details)
                .children(children.stream().map(Bullet::toPoint).toList())
                .build();
    }

    /** This item with another state; the same where its text would then be read as a box. */
    Bullet withState(Optional<TaskState> changed) {
        return changed.isEmpty() && LineForm.isBoxed(text) ? this : new Bullet(changed, text, details, children);
    }

    Bullet withText(String changed) {
        return new Bullet(state, changed, details, children);
    }

    Bullet withDetails(String changed) {
        return new Bullet(state, text, changed, children);
    }

    Bullet withChildren(List<Bullet> changed) {
        return new Bullet(state, text, details, changed);
    }
}
