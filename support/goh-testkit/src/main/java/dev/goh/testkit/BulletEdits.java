package dev.goh.testkit;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoints;
import dev.goh.core.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Edits of the items of an episode, counted through all its checklists and talking points, depth first. */
final class BulletEdits {
    private static final List<Section> CHECKLISTS = List.of(Section.PRE_SHOW, Section.JUST_BEFORE, Section.POST_SHOW);

    private BulletEdits() {}

    /** Changes one item. */
    static Episode change(Episode episode, int which, UnaryOperator<Bullet> change) {
        return splice(episode, which, bullet -> List.of(change.apply(bullet)));
    }

    /** Puts an item before or after another, or as the first or last into a list. */
    static Episode add(Episode episode, int where, Bullet added) {
        List<List<Bullet>> lists = lists(episode);
        int size = size(lists);
        int place = where % (2 * size + 2 * lists.size());
        if (place < 2 * size) {
            boolean before = place % 2 == 0;
            return splice(episode, place / 2, bullet -> before ? List.of(added, bullet) : List.of(bullet, added));
        }
        List<Bullet> list = lists.get((place - 2 * size) / 2);
        list.add(place % 2 == 0 ? 0 : list.size(), added);
        return with(episode, lists);
    }

    static Episode remove(Episode episode, int which) {
        return splice(episode, which, bullet -> List.of());
    }

    /** Takes an item with all below it to some other place, perhaps into another list. */
    static Episode move(Episode episode, int which, int where) {
        List<Bullet> taken = new ArrayList<>();
        Episode without = splice(episode, which, bullet -> {
            taken.add(bullet);
            return List.of();
        });
        return taken.isEmpty() ? episode : add(without, where, taken.get(0));
    }

    /** Makes an item the last child of the one before it in its list. */
    static Episode indent(Episode episode, int which) {
        List<List<Bullet>> lists = lists(episode);
        int size = size(lists);
        if (size == 0) {
            return episode;
        }
        int[] left = {which % size};
        lists.replaceAll(list -> indented(list, left));
        return with(episode, lists);
    }

    private static List<Bullet> indented(List<Bullet> list, int[] left) {
        List<Bullet> result = new ArrayList<>();
        for (Bullet bullet : list) {
            boolean here = left[0]-- == 0;
            Bullet now = bullet.withChildren(indented(bullet.children(), left));
            if (here && !result.isEmpty()) {
                Bullet parent = result.remove(result.size() - 1);
                List<Bullet> children = new ArrayList<>(parent.children());
                children.add(now);
                now = parent.withChildren(children);
            }
            result.add(now);
        }
        return result;
    }

    /** Takes the children of an item one level up, behind it. */
    static Episode outdentChildren(Episode episode, int which) {
        return splice(episode, which, bullet -> {
            List<Bullet> flat = new ArrayList<>();
            flat.add(bullet.withChildren(List.of()));
            flat.addAll(bullet.children());
            return flat;
        });
    }

    static Episode setState(Episode episode, int which, Optional<TaskState> state) {
        return change(episode, which, bullet -> bullet.withState(state));
    }

    private static Episode splice(Episode episode, int which, Function<Bullet, List<Bullet>> replacement) {
        List<List<Bullet>> lists = lists(episode);
        int size = size(lists);
        if (size == 0) {
            return episode;
        }
        int[] left = {which % size};
        lists.replaceAll(list -> spliced(list, left, replacement));
        return with(episode, lists);
    }

    private static List<Bullet> spliced(List<Bullet> list, int[] left, Function<Bullet, List<Bullet>> replacement) {
        List<Bullet> result = new ArrayList<>();
        for (Bullet bullet : list) {
            if (left[0]-- == 0) {
                result.addAll(replacement.apply(bullet));
            } else {
                result.add(bullet.withChildren(spliced(bullet.children(), left, replacement)));
            }
        }
        return result;
    }

    private static int size(List<Bullet> list, int counted) {
        int size = counted;
        for (Bullet bullet : list) {
            size = size(bullet.children(), size + 1);
        }
        return size;
    }

    private static int size(List<List<Bullet>> lists) {
        return lists.stream().mapToInt(list -> size(list, 0)).sum();
    }

    private static List<List<Bullet>> lists(Episode episode) {
        List<List<Bullet>> lists = new ArrayList<>();
        for (Section section : CHECKLISTS) {
            lists.add(new ArrayList<>(
                    episode.checklist(section).items().stream().map(Bullet::of).toList()));
        }
        TalkingPoints points = episode.talkingPoints();
        lists.add(new ArrayList<>(points.points().stream().map(Bullet::of).toList()));
        for (Segment segment : points.segments()) {
            lists.add(new ArrayList<>(segment.points().stream().map(Bullet::of).toList()));
        }
        return lists;
    }

    private static Episode with(Episode episode, List<List<Bullet>> lists) {
        Episode changed = episode;
        int next = 0;
        for (Section section : CHECKLISTS) {
            changed = changed.withChecklist(
                    section,
                    changed.checklist(section)
                            .withItems(lists.get(next++).stream()
                                    .map(Bullet::toItem)
                                    .toList()));
        }
        TalkingPoints points = episode.talkingPoints();
        points = points.withPoints(
                lists.get(next++).stream().map(Bullet::toPoint).toList());
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : points.segments()) {
            segments.add(segment.withPoints(
                    lists.get(next++).stream().map(Bullet::toPoint).toList()));
        }
        return changed.withTalkingPoints(points.withSegments(segments));
    }
}
