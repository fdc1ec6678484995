/**
 * Reads and writes episodes as JSON. It needs Jackson's streaming core; databind is asked for by
 * {@link dev.goh.json.GohModule} alone, and need not be there.
 *
 * <p>On the class path Jackson finds that module by its service loader. A named module cannot offer a service of an optional
 * module: Java 17 would refuse to start without databind. There the module is registered by hand.
 */
@SuppressWarnings("module") // the one that the internal package is for is not there yet when this module is compiled
module dev.goh.json {
    requires transitive dev.goh.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires tools.jackson.core;
    requires static tools.jackson.databind;

    exports dev.goh.json;
    exports dev.goh.json.internal to
            dev.goh.vault;
}
