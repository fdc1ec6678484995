package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.internal.Utf8;
import dev.goh.markdown.NoteLimits;
import dev.goh.publish.ChapterImport;
import dev.goh.publish.ChapterImport.ChapterImportException;
import dev.goh.vault.IoReasons;
import dev.goh.vault.internal.LimitedInput;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goh import}. */
@Command(
        name = "import",
        header = "Puts the chapters of a video into its note, instead of the timestamps there.",
        footer = {
            "",
            "FILE is a description copied from YouTube, JSON chapters, Podlove Simple",
            "Chapters or WebVTT. Seconds lose their fractions.",
            "",
            "Examples:",
            "  goh import \"GOH 22.md\" description.txt --diff",
            "  goh import \"GOH 22.md\" chapters.json",
        })
final class ImportCommand extends EditCommand {
    private static final String STANDARD_INPUT = "-";

    private final Streams streams;

    @Parameters(index = "1", paramLabel = "FILE", description = "Where the chapters are, or - for standard input.")
    private String file = "";

    ImportCommand(Streams streams) {
        super(streams);
        this.streams = streams;
    }

    @Override
    Episode change(Episode episode) {
        String name = NoteArguments.name(file);
        try {
            return ChapterImport.into(episode, ChapterImport.read(text()));
        } catch (ChapterImportException e) {
            throw new NoteChange.Refused("cannot read " + name + ": " + Printable.line(String.valueOf(e.getMessage())));
        } catch (InvalidPathException e) {
            throw new NoteChange.Refused("cannot read " + name + ": no valid path");
        } catch (IOException e) {
            throw new NoteChange.Refused("cannot read " + name + ": " + IoReasons.of(e));
        }
    }

    private String text() throws IOException {
        int most = NoteLimits.defaults().maxLength();
        return Utf8.decode(
                file.equals(STANDARD_INPUT)
                        ? LimitedInput.read(streams.in(), file, most)
                        : LimitedInput.read(Path.of(file), most));
    }
}
