package dev.goh.cli;

import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteOptions;
import dev.goh.markdown.UnrepresentableEpisodeException;
import dev.goh.vault.EpisodeNotes;
import dev.goh.vault.report.Printable;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goh markdown}. */
@Command(
        name = "markdown",
        header = "Prints an episode from a JSON file as a new note.",
        exitCodeList = {
            " 0:the note is printed",
            " 2:wrong usage, the file is missing or holds no episode, or no note can hold the episode",
        },
        footer = {"", "Example:", "  goh markdown episode.json > \"GOH 23.md\""})
final class MarkdownCommand extends GohSubcommand {
    @Parameters(paramLabel = "FILE", description = "A JSON document as 'goh json' prints it, or - for standard input.")
    private String file = "";

    @Option(
            names = "--envelope",
            description = {
                "The document is one of 'goh json --envelope'; what",
                "the episode does not change in it stays as it is."
            })
    private boolean envelope;

    MarkdownCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        NoteOptions options = KnownShows.near(List.of(file)).options();
        Notices notices = Notices.only(streams().err());
        try {
            EpisodeNote note = envelope
                    ? EpisodeFile.readEnvelope(file, streams().in(), options)
                    : EpisodeNotes.create(EpisodeFile.read(file, streams().in()), options);
            streams().print(note.text());
            return ExitStatus.CLEAN;
        } catch (EpisodeFile.Unreadable e) {
            notices.refused(String.valueOf(e.getMessage()));
        } catch (UnrepresentableEpisodeException | NoteLimitException e) {
            notices.refused("cannot make a note of " + Printable.line(file) + ": " + e.getMessage());
        } catch (RuntimeException e) {
            notices.crashed("make a note of", Printable.line(file), e);
        }
        return ExitStatus.TROUBLE;
    }
}
