package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** No checklist item, or more than one, matches what was asked for. The message lists the candidates. */
public final class ItemNotFoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<ChecklistItem> candidates;

    private ItemNotFoundException(String message, List<ChecklistItem> candidates) {
        super(message);
        this.candidates = List.copyOf(candidates);
    }

    /** Tells what could have been meant: the items that were found if there are several, else all open ones. */
    static ItemNotFoundException of(Episode episode, String start, List<ChecklistItem> found) {
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
                ? "several open items start with " + Quote.of(start) + "; say more of the one that is meant:"
                : "no open item starts with " + Quote.of(start)
                        + (candidates.isEmpty() ? "; none is open" : "; open are:");
        return new ItemNotFoundException(problem + list, candidates);
    }

    /**
     * Returns the items that could have been meant.
     *
     * @return the matching items if there are several, else all open ones; empty after this exception was serialised
     */
    public List<ChecklistItem> candidates() {
        return candidates == null ? List.of() : candidates;
    }
}
