package dev.goh.cli;

import dev.goh.json.EpisodeJson;
import dev.goh.vault.Configuration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code goh schema}. */
@Command(
        name = "schema",
        header = "Prints the JSON Schema of the documents that goh reads and writes.",
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%n",
        exitCodeOnExecutionException = ExitStatus.TROUBLE,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:the schema is printed", " 2:wrong usage"},
        footer = {"", "Example:", "  goh schema > episode.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--config", description = "Print that of goh.yaml instead, for editors.")
    private boolean config;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.print(config ? Configuration.schema() : EpisodeJson.schema());
        return streams.out().checkError() ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
    }
}
