package dev.goh.cli;

import dev.goh.json.EpisodeJson;
import dev.goh.json.JsonOptions;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteOptions;
import dev.goh.vault.EpisodeNotes;
import dev.goh.vault.Excludes;
import dev.goh.vault.NoteEnvelope;
import dev.goh.vault.NoteFile;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.util.List;

/** One run of {@code goh json}: finds the files, and prints the episode of each. */
final class JsonRun {
    private final Streams streams;
    private final boolean envelope;
    private final Notices notices;

    JsonRun(Streams streams, boolean envelope) {
        this.streams = streams;
        this.envelope = envelope;
        this.notices = Notices.only(streams.err());
    }

    /** Returns what the command leaves with. */
    int run(List<String> paths) {
        NoteOptions options = KnownShows.near(paths).options();
        List<NoteFile> files = NoteArguments.find(paths, streams.in(), Excludes.none(), notices);
        boolean one = files.size() == 1 && files.get(0).isNamed();
        for (NoteFile file : files) {
            print(file, options, one);
            if (streams.out().checkError()) {
                return ExitStatus.TROUBLE;
            }
        }
        return notices.unreadable() > 0 ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
    }

    private void print(NoteFile file, NoteOptions options, boolean pretty) {
        String name = Printable.line(file.name());
        try {
            EpisodeNote note = NoteReader.read(file, options);
            if (!file.isNamed() && !EpisodeNotes.isEpisode(note)) {
                notices.skipped(name);
                return;
            }
            if (envelope) {
                streams.print(NoteEnvelope.write(note) + "\n");
                return;
            }
            String json =
                    EpisodeJson.write(note.episode(), JsonOptions.defaults().withPretty(pretty));
            streams.print(pretty ? json : json + "\n");
        } catch (NoteReader.NotANote e) {
            notices.unreadable(name, e);
        } catch (IOException e) {
            notices.unreadable(name, e);
        } catch (RuntimeException e) {
            notices.crashed("print", name, e);
        }
    }
}
