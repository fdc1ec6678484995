package dev.goh.cli;

import dev.goh.vault.Configuration;
import dev.goh.vault.IoReasons;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goh init}. */
@Command(
        name = "init",
        header = "Writes a goh.yaml that says what can be set, for a vault that has none.",
        exitCodeList = {
            " 0:the file is written",
            " 2:nothing was written: wrong usage, no such folder, or there is one; "
                    + "or it was, but standard output takes no more",
        },
        footer = {"", "Examples:", "  goh init", "  goh init notes"})
final class InitCommand extends GohSubcommand {
    /** Words follow a # and one blank; what else follows a # is a setting that is switched off. */
    static final String TEXT = """
            # What goh check goes by in this folder and those below. 'goh rules' lists the rules, 'goh explain RULE' tells one.
            # yaml-language-server: $schema=goh.schema.json
            # The line above is for editors; 'goh schema --config > goh.schema.json' writes the file that it names.

            # The rules to begin with: core, obsidian, office-hours, podcast, search, strict or youtube.
            profile: office-hours

            # A code or a name: off, on, info, warning or error; or a level for single phases.
            #rules:
            #  date-weekday: off
            #  GOH101: {aired: info, published: error}

            # What single rules can be told.
            #options:
            #  timestamps-min-count.minimum: 5

            # What folders hold besides notes: * within a name, ** across folders; a name alone means it anywhere.
            #exclude:
            #  - templates
            #  - archive/**

            # Whether notes may allow findings themselves, and whether they must say why.
            #allow-inline: true
            #require-reason: false

            # Shows besides the built-in ones. What is not said of a show is as in the one that it is like.
            #shows:
            #  - name: Teatime
            #    like: Grafana Office Hours
            #    series: TT
            #    texts: {live: "We are live: {url}"}
            #    starter: "## Checklist\\n- [ ] Find a date\\n"
            """;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder of the notes; this one unless given.")
    private Path folder = Path.of("");

    InitCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Path file = folder.resolve(Configuration.FILE_NAME);
        try {
            Files.writeString(file, TEXT, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new Trouble(Shown.of(file) + " is there already; it was left as it is");
        } catch (IOException e) {
            throw new Trouble("cannot write " + Shown.of(file) + ": " + IoReasons.of(e));
        }
        streams().out().print(Shown.of(file) + ": written; now 'goh check' goes by it\n");
        return ExitStatus.CLEAN;
    }
}
