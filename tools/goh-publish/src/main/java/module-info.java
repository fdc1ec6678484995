/** Makes things of episodes: texts for YouTube, chapters, a calendar invite, markup for search, entries of the index page. */
module dev.goh.publish {
    requires transitive dev.goh.core;
    requires java.xml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports dev.goh.publish;
}
