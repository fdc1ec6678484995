package dev.goh.markdown;

import dev.goh.core.ModelPath;
import org.jspecify.annotations.Nullable;

/**
 * A value's address while a note is written or gone through; becomes a {@link ModelPath} only when one is needed.
 *
 * @param parent the address of what holds the value; null at the top
 * @param token the value's name or index
 */
record Place(@Nullable Place parent, Object token) {
    static Place of(Object token) {
        return new Place(null, token);
    }

    Place child(Object next) {
        return new Place(this, next);
    }

    ModelPath path() {
        ModelPath above = parent == null ? ModelPath.ROOT : parent.path();
        return above.child(token.toString());
    }
}
