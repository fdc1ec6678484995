package dev.goh.testkit;

import dev.goh.core.Episode;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Edits of references, counted through all groups. They leave the groups as a note would have them read again. */
final class ReferenceEdits {
    private ReferenceEdits() {}

    static Episode change(Episode episode, int which, UnaryOperator<Reference> change) {
        return splice(episode, which, reference -> List.of(change.apply(reference)));
    }

    /** Puts a reference before or after another; into a group of its own if there is none. */
    static Episode add(Episode episode, int where, Reference added) {
        int size = size(episode);
        if (size == 0) {
            List<ReferenceGroup> groups = new ArrayList<>(episode.references());
            groups.add(ReferenceGroup.of(added));
            return with(episode, groups);
        }
        boolean before = where % 2 == 0;
        return splice(episode, where / 2, reference -> before ? List.of(added, reference) : List.of(reference, added));
    }

    static Episode remove(Episode episode, int which) {
        return splice(episode, which, reference -> List.of());
    }

    static Episode move(Episode episode, int which, int where) {
        List<Reference> taken = new ArrayList<>();
        Episode without = splice(episode, which, reference -> {
            taken.add(reference);
            return List.of();
        });
        return taken.isEmpty() ? episode : add(without, where, taken.get(0));
    }

    static Episode changeGroups(Episode episode, UnaryOperator<List<ReferenceGroup>> change) {
        return with(episode, change.apply(episode.references()));
    }

    private static int size(Episode episode) {
        return episode.references().stream()
                .mapToInt(group -> group.references().size())
                .sum();
    }

    private static Episode splice(Episode episode, int which, Function<Reference, List<Reference>> replacement) {
        int size = size(episode);
        if (size == 0) {
            return episode;
        }
        int left = which % size;
        List<ReferenceGroup> groups = new ArrayList<>();
        for (ReferenceGroup group : episode.references()) {
            List<Reference> references = new ArrayList<>();
            for (Reference reference : group.references()) {
                if (left-- == 0) {
                    references.addAll(replacement.apply(reference));
                } else {
                    references.add(reference);
                }
            }
            groups.add(group.withReferences(references));
        }
        return with(episode, groups);
    }

    /** References without a heading above them belong to the group before, unless that is a headed one with references. */
    private static Episode with(Episode episode, List<ReferenceGroup> groups) {
        List<ReferenceGroup> result = new ArrayList<>();
        for (ReferenceGroup group : groups) {
            ReferenceGroup last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (group.heading().isPresent()) {
                result.add(withoutBlankLines(group));
            } else if (last != null
                    && (last.heading().isEmpty() || last.references().isEmpty())) {
                List<Reference> joined = new ArrayList<>(last.references());
                joined.addAll(group.references());
                ReferenceGroup whole = last.withReferences(joined);
                result.set(result.size() - 1, last.heading().isPresent() ? withoutBlankLines(whole) : whole);
            } else if (!group.references().isEmpty()) {
                result.add(group);
            }
        }
        boolean divided = result.stream()
                .filter(group -> !episode.references().contains(group))
                .anyMatch(ReferenceEdits::holdsComment);
        return divided ? episode : episode.withReferences(result);
    }

    /**
     * Whether a comment stands in a group with a heading. One that is never closed hides the next reference, and a group with a
     * heading cannot go on in another place of the note.
     */
    private static boolean holdsComment(ReferenceGroup group) {
        return group.heading().isPresent()
                && group.references().stream()
                        .flatMap(reference -> reference.details().lines())
                        .anyMatch(line ->
                                LineForm.isOpener(line) && LineForm.fence(line).isEmpty());
    }

    /** A blank line below a reference that is not its last one would end a headed group. */
    private static ReferenceGroup withoutBlankLines(ReferenceGroup group) {
        List<Reference> result = new ArrayList<>(group.references());
        for (int i = 0; i < result.size() - 1; i++) {
            Reference reference = result.get(i);
            result.set(i, reference.withDetails(reference.details().replaceAll("\n{2,}", "\n")));
        }
        return group.withReferences(result);
    }

    static Reference link(String words, int number) {
        return Reference.of(words + ": https://example.org/" + number);
    }
}
