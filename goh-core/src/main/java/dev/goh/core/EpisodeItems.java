package dev.goh.core;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what could have been meant when no single checklist item was. */
final class EpisodeItems {
    private EpisodeItems() {}

    static ItemNotFoundException notFound(Episode episode, String start, List<ChecklistItem> found) {
        List<ChecklistItem> candidates = found.isEmpty()
                ? Stream.of(episode.preShow(), episode.justBefore(), episode.postShow())
                        .flatMap(Checklist::stream)
                        .filter(ChecklistItem::isOpen)
                        .toList()
                : found;
        String list = candidates.stream()
                .map(item -> "\n  " + InlineText.plain(item.text()))
                .collect(Collectors.joining());
        String problem = !found.isEmpty()
                ? "several open items start with " + Texts.quote(start) + "; say more of the one that is meant:"
                : "no open item starts with " + Texts.quote(start)
                        + (candidates.isEmpty() ? "; none is open" : "; open are:");
        return new ItemNotFoundException(problem + list, candidates);
    }
}
