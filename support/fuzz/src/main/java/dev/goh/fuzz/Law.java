package dev.goh.fuzz;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says which law is broken. An assertion library would take more time than what it asserts. */
final class Law {
    private Law() {}

    @SuppressWarnings("AnnotateFormatMethod") // would need a library for one annotation
    static void holds(boolean holds, String law, @Nullable Object... facts) {
        if (!holds) {
            throw new AssertionError(String.format(Locale.ROOT, law, facts));
        }
    }

    static void equal(@Nullable Object actual, @Nullable Object expected, String law) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError(law + ": expected <" + expected + "> but was <" + actual + ">");
        }
    }
}
