/** Checks many notes at once: folders of them, rules about several, configuration, baselines. */
module dev.goh.vault {
    requires transitive dev.goh.core;
    requires transitive dev.goh.markdown;
    requires dev.goh.json;
    requires java.xml;
    requires static org.jspecify;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;

    exports dev.goh.vault;
    exports dev.goh.vault.report;
}
