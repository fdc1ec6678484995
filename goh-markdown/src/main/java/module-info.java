/**
 * Reads notes into episodes and writes episodes as notes, losing nothing. flexmark's jars carry no module names of their own,
 * so the names below are derived from their file names; none of their types appears in a signature here.
 */
module dev.goh.markdown {
    requires transitive dev.goh.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires flexmark;
    requires flexmark.ext.gfm.tasklist;
    requires flexmark.ext.wikilink;
    requires flexmark.util.ast;
    requires flexmark.util.collection;
    requires flexmark.util.data;
    requires flexmark.util.misc;
    requires flexmark.util.sequence;
    requires org.snakeyaml.engine;

    exports dev.goh.markdown;
}
