package dev.goh.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** No checklist item, or more than one, matches what was asked for. The message lists the candidates. */
public final class ItemNotFoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<ChecklistItem> candidates;

    ItemNotFoundException(String message, List<ChecklistItem> candidates) {
        super(message);
        this.candidates = List.copyOf(candidates);
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
