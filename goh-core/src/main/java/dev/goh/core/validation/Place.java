package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is, as a step from where its parent is. Of the thousands of values of an episode few are reported, so that the
 * path is made when it is asked for.
 *
 * @param parent where the parent is; null for the episode
 * @param token a name or an index
 */
record Place(@Nullable Place parent, Object token) {
    static Place of(Object... tokens) {
        Place place = new Place(null, tokens[0]);
        for (int i = 1; i < tokens.length; i++) {
            place = place.child(tokens[i]);
        }
        return place;
    }

    Place child(Object name) {
        return new Place(this, name);
    }

    ModelPath path() {
        Deque<Object> tokens = new ArrayDeque<>();
        for (Place place = this; place != null; place = place.parent) {
            tokens.push(place.token);
        }
        return ModelPath.of(tokens.toArray());
    }
}
