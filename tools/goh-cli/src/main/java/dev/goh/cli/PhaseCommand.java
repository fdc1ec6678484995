package dev.goh.cli;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Messages;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteOptions;
import dev.goh.vault.Excludes;
import dev.goh.vault.NoteFile;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code goh phase}. */
@Command(
        name = "phase",
        header = "Says how far an episode is, and why goh thinks so.",
        exitCodeList = {
            " 0:the phase is printed",
            " 2:wrong usage, or a note that is missing, cannot be read, is not UTF-8 or too large",
        },
        footer = {"", "Example:", "  goh phase \"GOH 22.md\" --as-of 2026-03-01"})
final class PhaseCommand extends GohSubcommand {
    @Parameters(paramLabel = "NOTE", arity = "1", description = "The note's file, or - for standard input.")
    private String note = "";

    @Mixin
    private PhaseOptions phases = new PhaseOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    PhaseCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Context context = phases.context(streams().today());
        Messages messages = language.messages();
        NoteOptions options = KnownShows.near(List.of(note)).options();
        Notices notices = Notices.only(streams().err());
        for (NoteFile file : NoteArguments.find(List.of(note), streams().in(), Excludes.none(), notices)) {
            print(file, options, context, messages, notices);
        }
        return notices.unreadable() > 0 ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
    }

    private void print(NoteFile file, NoteOptions options, Context context, Messages messages, Notices notices) {
        String name = Printable.line(file.name());
        try {
            EpisodeNote read = NoteReader.read(file, options);
            String phase = PhaseLine.of(read.episode(), context.guess(read.episode()), context.asOf(), messages);
            streams().out().print(name + ": " + phase + "\n");
        } catch (NoteReader.NotANote e) {
            notices.unreadable(name, e);
        } catch (IOException e) {
            notices.unreadable(name, e);
        }
    }
}
