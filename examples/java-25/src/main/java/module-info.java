/** An app of a later Java on the module path. */
module org.example.properties {
    requires dev.goh.markdown;
}
