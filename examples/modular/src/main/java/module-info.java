/** An app of named modules alone, so that {@code jlink} can make a runtime of it. */
module org.example.modular {
    requires dev.goh.core;
    requires dev.goh.json;
}
