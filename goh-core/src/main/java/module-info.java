/**
 * The domain model of livestream episode notes: immutable values, source positions, findings and rules. It needs nothing
 * but {@code java.base} at run time.
 */
module dev.goh.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.goh.core;
    exports dev.goh.core.validation;
}
