/**
 * The domain model of livestream episode notes: immutable values, source positions, findings and rules, merges. It needs nothing
 * but {@code java.base} at run time.
 */
@SuppressWarnings("module") // those that internal packages are for are not there yet when this module is compiled
module dev.goh.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.goh.core;
    exports dev.goh.core.internal to
            dev.goh.json,
            dev.goh.markdown,
            dev.goh.publish,
            dev.goh.vault;
    exports dev.goh.core.merge;
    exports dev.goh.core.validation;
}
