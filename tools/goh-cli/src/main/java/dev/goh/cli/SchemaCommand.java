package dev.goh.cli;

import dev.goh.json.EpisodeJson;
import dev.goh.vault.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code goh schema}. */
@Command(
        name = "schema",
        header = "Prints the JSON Schema of the documents that goh reads and writes.",
        exitCodeList = {" 0:the schema is printed", " 2:wrong usage"},
        footer = {"", "Example:", "  goh schema > episode.schema.json"})
final class SchemaCommand extends GohSubcommand {
    @Option(names = "--config", description = "Print that of goh.yaml instead, for editors.")
    private boolean config;

    SchemaCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        streams().print(config ? Configuration.schema() : EpisodeJson.schema());
        return ExitStatus.CLEAN;
    }
}
